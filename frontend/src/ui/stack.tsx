/** How cards stand on a page: one under the other, side by side, or in a column to write in. */
import type { ReactNode } from 'react';

import classes from './stack.module.css';

type StackProps = {
  /** `columns` where there is room for two; `narrow` for forms. */
  readonly as?: 'stack' | 'columns' | 'narrow';
  readonly children: ReactNode;
};

/** The gaps are the page's own; nothing inside needs a margin. */
export function Stack({ as = 'stack', children }: StackProps) {
  const name =
    as === 'narrow' ? `${classes['stack'] ?? ''} ${classes['narrow'] ?? ''}` : classes[as];
  return <div className={name}>{children}</div>;
}
