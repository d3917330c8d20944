/** The panel beside a figure: who says so, of which year, how settled, about how many, as at when. */
import { useEffect, useLayoutEffect, useRef } from 'react';

import { SETTLED, SOURCES, amount, whyNone, type FigureCell, type Measured } from './amounts';
import { day } from './dates';
import classes from './figure-value.module.css';

type FigureProvenanceProps = {
  readonly id: string;
  readonly measure: Measured;
  readonly year: string;
  readonly figure: FigureCell;
  readonly why?: string | null | undefined;
  readonly about?: string | undefined;
  /** Where the figure stands on the screen. */
  readonly anchor: DOMRect;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  /** The page moved under it. */
  readonly onMoved: () => void;
  /** Escape was pressed, wherever the focus is. */
  readonly onGone: () => void;
};

const MARGIN = 8;

/** Drawn over everything, at the figure's side and inside the window. */
export function FigureProvenance(props: FigureProvenanceProps) {
  const { id, measure, year, figure, why, about, anchor, onStay, onLeave, onMoved, onGone } = props;
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = panel.current;
    if (!shown) return;
    const { width, height } = shown.getBoundingClientRect();
    const below = anchor.bottom + MARGIN / 2;
    const fits = below + height <= window.innerHeight - MARGIN;
    const left = Math.min(anchor.left, window.innerWidth - width - MARGIN);
    shown.style.setProperty('left', `${String(Math.max(MARGIN, left))}px`);
    shown.style.setProperty('top', `${String(fits ? below : anchor.top - height - MARGIN / 2)}px`);
  }, [anchor]);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onGone();
    };
    window.addEventListener('keydown', key);
    window.addEventListener('scroll', onMoved, true);
    return () => {
      window.removeEventListener('keydown', key);
      window.removeEventListener('scroll', onMoved, true);
    };
  }, [onGone, onMoved]);
  const none = whyNone(figure, why);
  const interval =
    typeof figure.low === 'number' && typeof figure.high === 'number'
      ? `${amount(figure.low, measure)} to ${amount(figure.high, measure)}`
      : null;
  const facts: readonly (readonly [string, string])[] = [
    ['Source', SOURCES[figure.source]],
    ['Academic year', year],
    ['Status', SETTLED[figure.status]],
    ['Cohort', cohort(figure)],
    ...(interval ? [['95% interval', interval] as const] : []),
    ['As at', day(figure.as_at)],
    ...(figure.of_urn ? [['Predecessor', `URN ${figure.of_urn}`] as const] : []),
  ];
  return (
    <div
      ref={panel}
      id={id}
      role="tooltip"
      className={classes['panel']}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
    >
      <p className={classes['name']}>
        {measure.name}
        {about ? `, ${about}` : ''}
      </p>
      {none ? <p className={classes['none']}>{none}.</p> : null}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A cohort that would tell of a small group never leaves the service. */
function cohort({ cohort: pupils, mark }: FigureCell): string {
  if (pupils !== null) return `${pupils.toLocaleString('en-GB')} pupils`;
  return mark === 'suppressed' ? 'Suppressed' : 'Not stated';
}
