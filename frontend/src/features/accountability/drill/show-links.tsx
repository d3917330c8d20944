/** Which of the school's milestones to list; each choice has its own address. */
import { Link } from '@tanstack/react-router';

import type { Show, Tally } from '@/api/generated/accountability';

import type { MilestonesAsked } from '../asked';
import { shown } from '../words';
import classes from './drill.module.css';

type ShowLinksProps = {
  readonly schoolId: string;
  readonly asked: MilestonesAsked;
  /** The counts of everything within the same priority or term. */
  readonly counts: Tally;
};

/** A choice that would list nothing is not offered, unless it is the one chosen. */
export function ShowLinks({ schoolId, asked, counts }: ShowLinksProps) {
  const chosen = asked.show ?? 'milestones';
  const offered = (Object.keys(shown) as Show[]).filter(
    (show) => counts[show] > 0 || show === chosen || show === 'milestones',
  );
  return (
    <ul className={classes['filters']} aria-label="Which milestones">
      {offered.map((show) => (
        <li key={show}>
          <Link
            to="/accountability/schools/$schoolId"
            params={{ schoolId }}
            search={{ ...asked, show }}
            aria-current={show === chosen ? 'true' : undefined}
            activeOptions={{ exact: true, includeSearch: true }}
            resetScroll={false}
          >
            {shown[show]} <strong>{counts[show]}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}
