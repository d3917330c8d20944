/** The same actions by forum, by school, by owner or by priority; an address each. */
import { Link } from '@tanstack/react-router';

import ways from '../regroup-links.module.css';
import { CUTS, type Cut } from './asked';

const WORDS: Readonly<Record<Cut, string>> = {
  forum: 'By forum',
  school: 'By school',
  owner: 'By owner',
  priority: 'By priority',
};

/** Links rather than tabs, so that each way can be kept, sent and gone back to. */
export function CutLinks({ current }: { readonly current: Cut }) {
  return (
    <nav aria-label="Gather by" className={ways['ways']}>
      {CUTS.map((cut) => (
        <Link
          key={cut}
          to="/accountability/actions"
          search={cut === 'forum' ? {} : { by: cut }}
          aria-current={cut === current ? 'true' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
          resetScroll={false}
        >
          {WORDS[cut]}
        </Link>
      ))}
    </nav>
  );
}
