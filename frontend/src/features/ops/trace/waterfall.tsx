/** A trace as a waterfall that is a table: each piece of work with its bar and its figures. */
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';

import type { TraceView } from '@/api/generated/gateway';

import { called, lasted } from '../words';

import { branches, type Branch } from './tree';
import classes from './waterfall.module.css';

const WIDE = 1_000;
const LEAST = 4;
const DEEPEST = 6;

type RowProps = {
  readonly branch: Branch;
  readonly whole: number;
  /** The service's place among those of this trace: which shade its bars have. */
  readonly shade: number;
};

function Row({ branch: { span, depth }, whole, shade }: RowProps) {
  const [open, setOpen] = useState(false);
  const details = Object.entries(span.attributes);
  const width = Math.max(LEAST, (span.milliseconds / whole) * WIDE);
  const from = Math.min((span.starts_after / whole) * WIDE, WIDE - width);
  return (
    <tr>
      <th scope="row" data-depth={Math.min(depth, DEEPEST)}>
        <button
          type="button"
          className={classes['name']}
          aria-expanded={open}
          disabled={details.length === 0}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {span.name}
          {span.failed ? (
            <span className={classes['failed']}>
              <IconAlertTriangle size={16} aria-hidden="true" /> failed
            </span>
          ) : null}
        </button>
        {open ? (
          <dl className={classes['details']}>
            {details.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </th>
      <td className={classes['service']}>{called(span.service)}</td>
      <td className={classes['bar']}>
        <svg viewBox={`0 0 ${String(WIDE)} 10`} preserveAspectRatio="none" aria-hidden="true">
          <rect
            x={from}
            y={0}
            width={width}
            height={10}
            data-shade={shade % 4}
            data-failed={span.failed || undefined}
          />
        </svg>
      </td>
      <td className={classes['figure']} data-label="after">
        {lasted(span.starts_after)}
      </td>
      <td className={classes['figure']} data-label="took">
        {lasted(span.milliseconds)}
      </td>
    </tr>
  );
}

/** Times run from the first span to the end of the last; a row opens to where it happened. */
export function Waterfall({ summary, spans }: TraceView) {
  const whole = Math.max(summary.milliseconds, 0.001);
  return (
    <table className={classes['waterfall']}>
      <caption className="hidden-words">
        Each piece of work under the one that caused it, with when it began and how long it took
      </caption>
      <thead>
        <tr>
          <th scope="col">Work</th>
          <th scope="col">By</th>
          <th scope="col">When, of {lasted(whole)}</th>
          <th scope="col" className={classes['figure']}>
            After
          </th>
          <th scope="col" className={classes['figure']}>
            Took
          </th>
        </tr>
      </thead>
      <tbody>
        {branches(spans).map((branch) => (
          <Row
            key={branch.span.id}
            branch={branch}
            whole={whole}
            shade={summary.services.indexOf(branch.span.service)}
          />
        ))}
      </tbody>
    </table>
  );
}
