/** How a measure moved over the years; a year without a figure is a gap, and says why. */
import { amount, valueOf, type FigureCell, type Measured } from '../amounts';
import { FigureValue } from '../figure-value';
import { along, scaleForLines, spread, ticks, type Scale } from './scale';
import classes from './trend-lines.module.css';

/** One year of the line that the chart is about. */
export type TrendYear = {
  readonly year: string;
  readonly figure: FigureCell | null;
  /** Why no school has one that year. */
  readonly why?: string | null | undefined;
};

/** What it is seen against, year by year in the same order. */
export type TrendBeside = {
  readonly kind: 'england' | 'trust' | 'la';
  readonly label: string;
  readonly values: readonly (number | null)[];
};

type TrendLinesProps = {
  readonly measure: Measured;
  /** The name of the main line, short. */
  readonly label: string;
  readonly about?: string | undefined;
  /** Oldest first. */
  readonly years: readonly TrendYear[];
  readonly beside: readonly TrendBeside[];
  /** One of many side by side: lower, without names and ladder; give all of one measure one scale. */
  readonly small?: Scale | boolean;
};

type Line = {
  readonly kind: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
};

const TALL = 168;
const LOW = 76;
const EDGE = 12;

const percent = (value: number) => `${String(Number(value.toFixed(2)))}%`;

/** Drawn in per cent across and in pixels down: it fits any width without being measured. */
export function TrendLines(props: TrendLinesProps) {
  const { measure, label, about, years, beside, small = false } = props;
  const height = small ? LOW : TALL;
  const own: Line = {
    kind: 'own',
    label,
    values: years.map(({ figure }) => valueOf(figure)),
  };
  const lines: readonly Line[] = [...beside, own].filter(({ values }) =>
    values.some((value) => value !== null),
  );
  const all = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = typeof small === 'object' ? small : scaleForLines(all, measure.unit);
  const down = (value: number) => EDGE + (1 - along(scale, value) / 100) * (height - 2 * EDGE);
  return (
    <div className={classes['trend']} data-small={small ? '' : undefined}>
      <div className={classes['drawn']}>
        {small ? null : <Ladder {...{ scale, measure, down, height }} />}
        <svg className={classes['plot']} height={height} aria-hidden="true">
          {ticks(scale).map((mark) => (
            <line
              key={mark}
              x1="0"
              x2="100%"
              y1={down(mark)}
              y2={down(mark)}
              className={classes['rung']}
            />
          ))}
          {years.map(({ year, figure }, at) =>
            valueOf(figure) === null ? (
              <rect
                key={year}
                x={percent((at / years.length) * 100)}
                width={percent(100 / years.length)}
                height={height}
                className={classes['gap']}
              />
            ) : null,
          )}
          {lines.map((line) => (
            <Drawn key={line.kind} line={line} down={down} />
          ))}
        </svg>
        {small ? null : <Names {...{ lines, years, measure, down, height }} />}
      </div>
      <ol className={classes['years']}>
        {years.map(({ year, figure, why }) => (
          <li key={year}>
            <Year year={year} />
            <FigureValue {...{ measure, year, figure, why, about }} plain />
          </li>
        ))}
      </ol>
      {small ? null : <Key lines={lines} />}
    </div>
  );
}

/** A phone has room for "24-25" alone; the ear hears all of it. */
function Year({ year }: { readonly year: string }) {
  return (
    <span className={classes['year']}>
      <span className={classes['century']}>{year.slice(0, 2)}</span>
      {year.slice(2)}
    </span>
  );
}

type DownProps = {
  readonly height: number;
  readonly down: (value: number) => number;
  readonly measure: Measured;
};

function Ladder({ scale, measure, down, height }: DownProps & { readonly scale: Scale }) {
  return (
    <svg className={classes['ladder']} height={height} aria-hidden="true">
      {ticks(scale).map((mark) => (
        <text key={mark} x="100%" y={down(mark) + 4} textAnchor="end" className={classes['tick']}>
          {amount(mark, {
            unit:
              measure.unit === 'percent'
                ? 'percent'
                : measure.unit === 'progress'
                  ? 'progress'
                  : 'points',
            decimals: Number.isInteger(mark) ? 0 : 1,
          })}
        </text>
      ))}
    </svg>
  );
}

/** Two neighbouring years are joined; a gap is not bridged. */
function Drawn({
  line: { kind, values },
  down,
}: {
  readonly line: Line;
  readonly down: DownProps['down'];
}) {
  const across = (at: number) => percent(((at + 0.5) / values.length) * 100);
  return (
    <g className={classes[kind]}>
      {values.map((value, at) => {
        const before = values[at - 1] ?? null;
        return value === null || before === null ? null : (
          <line
            key={`to-${String(at)}`}
            x1={across(at - 1)}
            y1={down(before)}
            x2={across(at)}
            y2={down(value)}
          />
        );
      })}
      {values.map((value, at) =>
        value === null ? null : (
          <circle key={`at-${String(at)}`} cx={across(at)} cy={down(value)} r="4" />
        ),
      )}
    </g>
  );
}

type NamesProps = DownProps & {
  readonly lines: readonly Line[];
  readonly years: readonly TrendYear[];
};

/** Each line's name at its end, moved apart where they meet; an old end says of which year it is. */
function Names({ lines, years, measure, down, height }: NamesProps) {
  const ends = lines.map(({ kind, values }) => {
    const at = values.findLastIndex((value) => value !== null);
    // The main line's years and values stand below it.
    const old = kind !== 'own' && at < years.length - 1;
    return { value: values[at] ?? 0, year: old ? years[at]?.year : null };
  });
  const wanted = ends.map(({ value }) => down(value));
  const places = spread(wanted, 17, height - 4);
  return (
    <svg className={classes['names']} height={height} aria-hidden="true">
      {lines.map(({ kind, label }, at) => (
        <text key={kind} x="4" y={(places[at] ?? 0) + 4} className={classes[`${kind}Name`]}>
          {label} {amount(ends[at]?.value ?? 0, measure)}
          {ends[at]?.year ? `, ${ends[at].year}` : ''}
        </text>
      ))}
    </svg>
  );
}

/** On a phone the names stand under the chart instead of beside it. */
function Key({ lines }: { readonly lines: readonly Pick<Line, 'kind' | 'label'>[] }) {
  return (
    <ul className={classes['key']} aria-label="Lines">
      {lines.toReversed().map(({ kind, label }) => (
        <li key={kind}>
          <svg width="28" height="12" aria-hidden="true" className={classes[kind]}>
            <line x1="0" x2="28" y1="6" y2="6" />
            <circle cx="14" cy="6" r="4" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** What the lines of many small charts are, once above them. */
export function TrendKey({ label, beside }: { readonly label: string; readonly beside: string }) {
  const lines = [
    { kind: 'england', label: beside },
    { kind: 'own', label },
  ];
  return (
    <div className={classes['above']}>
      <Key lines={lines} />
    </div>
  );
}
