/** A word in a plain box: what kind of thing this is, never how well it stands. */
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import classes from './tag.module.css';

type TagProps = {
  /** `acts`: waits for somebody; `wrong`: has to be put right. */
  readonly tone?: 'plain' | 'acts' | 'wrong';
  readonly icon?: Icon;
  readonly children: ReactNode;
};

/** For standing use StatusChip. */
export function Tag({ tone = 'plain', icon: Sign, children }: TagProps) {
  return (
    <span className={classes['tag']} data-tone={tone}>
      {Sign ? <Sign size={16} aria-hidden="true" /> : null}
      {children}
    </span>
  );
}
