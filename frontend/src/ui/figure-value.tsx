/**
 * The one way to show a figure: its value with unit and decimals, or why there is none; on hover,
 * focus or touch also who says so, of which year, how settled, about how many, and as at when (R97).
 */
import { useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

import { amount, whyNone, type FigureCell, type Measured } from './amounts';
import { FigureProvenance } from './figure-provenance';
import classes from './figure-value.module.css';
import { appearances, type Status } from './status';
import { StatusChip } from './status-chip';

type FigureValueProps = {
  readonly measure: Measured;
  /** "2025-26". */
  readonly year: string;
  /** Null where nothing was ever given for this measure, group and year. */
  readonly figure: FigureCell | null;
  /** Why the year has none for any school: "not available: no KS2 baseline". */
  readonly why?: string | null | undefined;
  /** Whom it is about, where the place does not say: "disadvantaged pupils, Stavermarsh School". */
  readonly about?: string | undefined;
  /** For key figures: the value alone in the surrounding size. */
  readonly large?: boolean;
  /** Leave the reason to hover and focus, where many cells share one. */
  readonly brief?: boolean;
  /** Small words in place of the chip, where there is no room for it: under the years of a chart. */
  readonly plain?: boolean;
};

/** Stands in a table cell, a line of text or a key figure. */
export function FigureValue(props: FigureValueProps) {
  const { measure, figure, why, large = false, brief = false, plain = false } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<DOMRect | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const open = () => {
    clearTimeout(leaving.current);
    setAnchor(button.current?.getBoundingClientRect() ?? null);
  };
  const close = () => {
    clearTimeout(leaving.current);
    setAnchor(null);
  };
  // A moment to move the pointer over to the panel (WCAG 1.4.13).
  const leave = () => {
    leaving.current = setTimeout(close, 120);
  };
  const none = whyNone(figure, why);
  if (figure === null) return <Missing {...{ brief, plain }} words={none} />;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes['figure']}
        data-large={large || undefined}
        aria-describedby={anchor ? id : undefined}
        onPointerEnter={({ pointerType }) => {
          if (pointerType === 'mouse') open();
        }}
        onPointerLeave={({ pointerType }) => {
          if (pointerType === 'mouse') leave();
        }}
        onFocus={open}
        onBlur={close}
        onClick={open}
        onKeyDown={({ key }) => {
          if (key === 'Escape') close();
        }}
      >
        {figure.value === null ? (
          <Missing {...{ brief, plain }} words={none} mark={statusOf(figure.mark, why)} />
        ) : (
          amount(figure.value, measure)
        )}
      </button>
      {anchor
        ? createPortal(
            <FigureProvenance
              {...props}
              id={id}
              figure={figure}
              anchor={anchor}
              onStay={open}
              onLeave={leave}
              onMoved={open}
              onGone={close}
            />,
            document.body,
          )
        : null}
    </>
  );
}

/** Where the whole year has none, that is what the cell says, whatever a file marked it with. */
function statusOf(mark: FigureCell['mark'], why: string | null | undefined): Status {
  return mark === 'suppressed' || !why ? (mark ?? 'not-available') : 'not-available';
}

type MissingProps = {
  readonly words: string | null;
  readonly mark?: Status;
  readonly brief: boolean;
  readonly plain: boolean;
};

/** The chip, and the year's own reason after it where there is one to read. */
function Missing({ words, mark = 'not-available', brief, plain }: MissingProps) {
  if (words === 'No figure') return <span className={classes['nothing']}>No figure</span>;
  const [, reason] = (words ?? '').split(': ');
  if (plain) {
    const short = mark === 'not-available' ? words : appearances[mark].word;
    return <span className={classes['plain']}>{short}</span>;
  }
  return (
    <span className={classes['missing']}>
      <StatusChip status={mark} />
      {reason && !brief && mark === 'not-available' ? (
        <span className={classes['reason']}>{reason}</span>
      ) : null}
    </span>
  );
}
