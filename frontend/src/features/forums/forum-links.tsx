/** All forums, those that want somebody, or one's own; an address each. */
import { Link } from '@tanstack/react-router';

import classes from './forums.module.css';

export type ForumsAsked = {
  /** Only those that missed something or are behind. */
  readonly wanting?: true;
  /** Only those this person is in or leads. */
  readonly mine?: true;
};

type ForumLinksProps = {
  readonly asked: ForumsAsked;
  readonly counts: Readonly<Record<'all' | 'wanting' | 'mine', number>>;
};

/** Links rather than a switch, so that each can be kept and sent. */
export function ForumLinks({ asked, counts }: ForumLinksProps) {
  const ways = [
    { words: 'All', search: {}, count: counts.all, chosen: !asked.wanting && !asked.mine },
    {
      words: 'Missed or behind',
      search: { wanting: true as const },
      count: counts.wanting,
      chosen: asked.wanting === true,
    },
    {
      words: 'Mine',
      search: { mine: true as const },
      count: counts.mine,
      chosen: asked.mine === true,
    },
  ];
  return (
    <ul className={classes['filters']} aria-label="Which forums">
      {ways.map(({ words, search, count, chosen }) => (
        <li key={words}>
          <Link
            to="/forums"
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
