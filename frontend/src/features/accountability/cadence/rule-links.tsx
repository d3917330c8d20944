/** All lines, or only those that want somebody; an address each. */
import { Link } from '@tanstack/react-router';

import type { LineView } from '@/api/generated/accountability';

import drill from '../drill/drill.module.css';
import type { LedgerAsked } from './ledger-page';
import { wanting } from './ledger-answer';

type RuleLinksProps = { readonly asked: LedgerAsked; readonly lines: readonly LineView[] };

/** Links rather than a switch, so that either can be kept and sent. */
export function RuleLinks({ asked, lines }: RuleLinksProps) {
  const { school } = asked;
  const within = school === undefined ? {} : { school };
  const ways = [
    { words: 'All', search: within, count: lines.length, chosen: !asked.wanting },
    {
      words: 'Missed or behind',
      search: { ...within, wanting: true as const },
      count: wanting(lines).length,
      chosen: asked.wanting === true,
    },
  ];
  return (
    <ul className={drill['filters']} aria-label="Which lines">
      {ways.map(({ words, search, count, chosen }) => (
        <li key={words}>
          <Link
            to="/accountability/cadence"
            search={search}
            aria-current={chosen ? 'true' : undefined}
            activeOptions={{ exact: true, includeSearch: true }}
            resetScroll={false}
          >
            {words} <strong>{count}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}
