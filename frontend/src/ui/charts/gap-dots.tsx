/** Two groups of a school on one line, and how far apart they are. */
import type { ReactNode } from 'react';

import { apart, valueOf, type FigureCell, type Measured } from '../amounts';
import { FigureValue } from '../figure-value';
import classes from './gap-dots.module.css';
import { along, scaleForLines } from './scale';

export type GapRow = {
  readonly key: string;
  readonly name: ReactNode;
  /** The group the question is about: disadvantaged pupils, pupils with an EHCP. */
  readonly group: FigureCell | null;
  /** Those it is seen against. */
  readonly others: FigureCell | null;
  readonly why?: string | null | undefined;
  readonly about?: string | undefined;
};

type GapDotsProps = {
  readonly measure: Measured;
  readonly year: string;
  readonly rows: readonly GapRow[];
  /** How the two groups are called. */
  readonly names: { readonly group: string; readonly others: string };
};

const percent = (value: number) => `${String(Number(value.toFixed(2)))}%`;

/** A gap is shown only where both figures are: a suppressed one must not be worked out. */
export function GapDots({ measure, year, rows, names }: GapDotsProps) {
  const values = rows
    .flatMap(({ group, others }) => [valueOf(group), valueOf(others)])
    .filter((value) => value !== null);
  const scale = scaleForLines(values, measure.unit);
  const at = (value: number) => percent(along(scale, value));
  return (
    <div>
      <p className={classes['key']} aria-hidden="true">
        <Sign kind="group" /> {names.group}
        <Sign kind="others" /> {names.others}
      </p>
      <ul className={classes['rows']}>
        {rows.map(({ key, name, group, others, why, about }) => {
          const [one, other] = [valueOf(group), valueOf(others)];
          const gap = one !== null && other !== null ? one - other : null;
          const of = (who: string) => [who, about].filter(Boolean).join(', ');
          return (
            <li key={key}>
              <span className={classes['name']}>{name}</span>
              <svg className={classes['track']} height="32" aria-hidden="true">
                <line x1="0" x2="100%" y1="16" y2="16" className={classes['rail']} />
                {one !== null && other !== null ? (
                  <line x1={at(one)} x2={at(other)} y1="16" y2="16" className={classes['gap']} />
                ) : null}
                {other === null ? null : (
                  <circle cx={at(other)} cy="16" r="6" className={classes['others']} />
                )}
                {one === null ? null : (
                  <circle cx={at(one)} cy="16" r="7" className={classes['group']} />
                )}
              </svg>
              <dl className={classes['values']}>
                <div>
                  <dt>{names.group}</dt>
                  <dd>
                    <FigureValue
                      {...{ measure, year, why }}
                      figure={group}
                      about={of(names.group)}
                      brief
                    />
                  </dd>
                </div>
                <div>
                  <dt>{names.others}</dt>
                  <dd>
                    <FigureValue
                      {...{ measure, year, why }}
                      figure={others}
                      about={of(names.others)}
                      brief
                    />
                  </dd>
                </div>
                {gap !== null ? (
                  <div>
                    <dt>Gap</dt>
                    <dd>{apart(gap, measure)}</dd>
                  </div>
                ) : null}
              </dl>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Sign({ kind }: { readonly kind: 'group' | 'others' }) {
  return (
    <svg width="16" height="16">
      <circle cx="8" cy="8" r="6" className={classes[kind]} />
    </svg>
  );
}
