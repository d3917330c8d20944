/** Schools one under another in school order, a bar each, with the lines they are seen against. */
import type { ReactNode } from 'react';

import { amount, valueOf, type FigureCell, type Measured } from '../amounts';
import { FigureValue } from '../figure-value';
import { HiddenWords } from '../hidden-words';
import classes from './school-bars.module.css';
import { along, scaleForBars, ticks, type Scale } from './scale';

/** A line through every row: England, the trust. */
export type Reference = {
  readonly kind: 'england' | 'trust';
  readonly label: string;
  readonly value: number;
};

export type BarRow = {
  readonly key: string;
  readonly name: ReactNode;
  readonly figure: FigureCell | null;
  readonly why?: string | null | undefined;
  readonly about?: string | undefined;
  /** Its own local authority, which differs from row to row. */
  readonly local?: { readonly label: string; readonly value: number } | null;
};

type SchoolBarsProps = {
  readonly measure: Measured;
  readonly year: string;
  readonly rows: readonly BarRow[];
  readonly references: readonly Reference[];
};

const percent = (value: number) => `${String(Number(value.toFixed(2)))}%`;

/** Never sorted: schools come in the order given (R89). */
export function SchoolBars({ measure, year, rows, references }: SchoolBarsProps) {
  const scale = scaleForBars(
    [
      ...rows.flatMap(({ figure, local }) => [
        figure?.value,
        figure?.low,
        figure?.high,
        local?.value,
      ]),
      ...references.map(({ value }) => value),
    ].filter((value) => typeof value === 'number'),
    measure.unit,
  );
  const anyLocal = rows.some(({ local }) => local);
  return (
    <div className={classes['bars']}>
      <div className={classes['row']}>
        <Labels {...{ scale, measure, references }} />
        <HiddenWords>
          {references.map(({ label, value }) => `${label} ${amount(value, measure)}. `).join('')}
        </HiddenWords>
      </div>
      <ul>
        {rows.map((row) => (
          <li
            key={row.key}
            className={classes['row']}
            data-none={valueOf(row.figure) === null || undefined}
          >
            <span className={classes['name']}>{row.name}</span>
            <Track {...{ scale, measure, references, row }} />
            <span className={classes['value']}>
              <FigureValue
                {...{ measure, year }}
                figure={row.figure}
                why={row.why}
                about={row.about}
              />
              {row.local ? (
                <span className={classes['local']}>
                  {row.local.label} {amount(row.local.value, measure)}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <div className={classes['row']} aria-hidden="true">
        <Axis {...{ scale, measure }} />
      </div>
      {anyLocal ? (
        <p className={classes['key']} aria-hidden="true">
          <svg width="14" height="16">
            <Local at="7" />
          </svg>
          the school’s own local authority
        </p>
      ) : null}
    </div>
  );
}

type TrackProps = {
  readonly scale: Scale;
  readonly measure: Measured;
  readonly references: readonly Reference[];
  readonly row: BarRow;
};

/** A scaled score has no nought to start from: it is a dot. */
function Track({ scale, measure, references, row: { figure, local } }: TrackProps) {
  const at = (value: number) => percent(along(scale, value));
  const value = valueOf(figure);
  const start = Math.max(scale.low, 0);
  return (
    <span className={classes['track']}>
      <svg className={classes['tall']} aria-hidden="true">
        {measure.unit === 'progress' ? (
          <line x1="50%" x2="50%" y1="0" y2="100%" className={classes['nought']} />
        ) : null}
        {references.map(({ kind, value: line }) => (
          <line key={kind} x1={at(line)} x2={at(line)} y1="0" y2="100%" className={classes[kind]} />
        ))}
        {value === null ? null : measure.unit === 'scaled-score' ? (
          <circle cx={at(value)} cy="50%" r="7" className={classes['bar']} />
        ) : (
          <rect
            x={at(Math.min(start, value))}
            width={percent(Math.abs(along(scale, value) - along(scale, start)))}
            y="50%"
            height="16"
            transform="translate(0 -8)"
            rx="3"
            className={classes['bar']}
          />
        )}
        {typeof figure?.low === 'number' && typeof figure.high === 'number'
          ? ['around', 'interval'].map((part) => (
              <line
                key={part}
                x1={at(figure.low ?? 0)}
                x2={at(figure.high ?? 0)}
                y1="50%"
                y2="50%"
                className={classes[part]}
              />
            ))
          : null}
        {local ? <Local at={at(local.value)} /> : null}
      </svg>
    </span>
  );
}

/** A diamond: it stays readable on a bar and beside one. */
function Local({ at }: { readonly at: string }) {
  return (
    <svg x={at} y="50%" className={classes['la']}>
      <path d="M0 -7L6 0L0 7L-6 0Z" />
    </svg>
  );
}

type LabelsProps = Pick<TrackProps, 'scale' | 'measure' | 'references'>;

const LINE = 18;

/** One label to a line of its own, so that two close ones never overprint. */
function Labels({ scale, measure, references }: LabelsProps) {
  const height = references.length * LINE;
  if (height === 0) return null;
  return (
    <svg className={classes['track']} height={height} aria-hidden="true">
      {references.map(({ kind, label, value }, at) => {
        const way = along(scale, value);
        const end = way > 60;
        return (
          <g key={kind}>
            <line
              x1={percent(way)}
              x2={percent(way)}
              y1={at * LINE + 3}
              y2={height}
              className={classes[kind]}
            />
            <text
              x={percent(way)}
              dx={end ? -6 : 6}
              y={at * LINE + 14}
              textAnchor={end ? 'end' : 'start'}
              className={classes['label']}
            >
              {label} {amount(value, measure)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Axis({ scale, measure }: Pick<TrackProps, 'scale' | 'measure'>) {
  const marks = ticks(scale);
  return (
    <svg className={classes['track']} height="20">
      {marks.map((mark, at) => (
        <text
          key={mark}
          x={percent(along(scale, mark))}
          y="14"
          textAnchor={at === 0 ? 'start' : at === marks.length - 1 ? 'end' : 'middle'}
          className={classes['tick']}
        >
          {amount(mark, { ...measure, decimals: Number.isInteger(mark) ? 0 : 1 })}
        </text>
      ))}
    </svg>
  );
}
