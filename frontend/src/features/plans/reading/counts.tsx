/** How a plan's milestones stand: one bar, and a link to the records behind each number. */
import { Link } from '@tanstack/react-router';

import type { RatingCounts } from '@/api/generated/planning';
import { appearances, type Status } from '@/ui/status';
import { StatusChip } from '@/ui/status-chip';

import { showing, type Showing } from '../showing';
import classes from './counts.module.css';

const ORDER = ['embedded', 'on_track', 'at_risk', 'off_track', 'not_started'] as const;

function statusOf(key: (typeof ORDER)[number] | 'overdue'): Extract<Status, Showing> {
  return key.replace('_', '-') as Extract<Status, Showing>;
}

type CountsProps = { readonly planId: string; readonly counts: RatingCounts };

/** Colour is never alone: each part of the bar has its word and its number beside it. */
export function Counts({ planId, counts }: CountsProps) {
  const shown = [...ORDER, 'overdue' as const].filter((key) => counts[key] > 0);
  return (
    <>
      <div className={classes['bar']} aria-hidden="true">
        {ORDER.filter((key) => counts[key] > 0).map((key) => (
          <span
            key={key}
            data-family={appearances[statusOf(key)].family}
            style={{ flexGrow: counts[key] }}
          />
        ))}
      </div>
      <ul className={classes['counts']} aria-label="Milestones by rating">
        {shown.map((key) => (
          <li key={key}>
            <Link
              to="/plans/$planId"
              params={{ planId }}
              search={{ show: statusOf(key) }}
              hash="shown"
              aria-label={`${String(counts[key])} ${showing[statusOf(key)]}: show them`}
            >
              <StatusChip status={statusOf(key)} />
              {key === 'overdue' ? (
                <span className={classes['of']}>of those not started</span>
              ) : null}
              <strong>{counts[key]}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
