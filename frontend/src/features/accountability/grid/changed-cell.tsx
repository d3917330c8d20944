/** A cell that is bold when it differs from what the person saw on the visit before. */
import type { ReactNode } from 'react';

import classes from './grid.module.css';

type ChangedCellProps = {
  readonly children: ReactNode;
  /** What it was then, in words; null when it is the same, undefined when nobody looked. */
  readonly was: string | null | undefined;
};

/** The earlier value stands beneath, so that bold is never the only sign. */
export function ChangedCell({ children, was }: ChangedCellProps) {
  if (was === null || was === undefined) return <>{children}</>;
  return (
    <span className={classes['changed']} data-changed>
      {children}
      <small>was {was}</small>
    </span>
  );
}
