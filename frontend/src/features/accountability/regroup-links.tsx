/** The same facts by school, by priority or by term (R104); an address each. */
import { Link } from '@tanstack/react-router';

import type { Regroup } from '@/api/generated/accountability';

import classes from './regroup-links.module.css';

const WAYS: Readonly<Record<Regroup, string>> = {
  school: 'By school',
  priority: 'By priority',
  term: 'By term',
};

/** Links rather than tabs, so that each way can be kept, sent and gone back to. */
export function RegroupLinks({ current }: { readonly current: Regroup }) {
  return (
    <nav aria-label="Gather by" className={classes['ways']}>
      {(Object.keys(WAYS) as Regroup[]).map((way) => (
        <Link
          key={way}
          to="/accountability"
          search={way === 'school' ? {} : { by: way }}
          aria-current={way === current ? 'true' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
          resetScroll={false}
        >
          {WAYS[way]}
        </Link>
      ))}
    </nav>
  );
}
