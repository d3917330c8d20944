/** One key figure: what it counts, how many, and what that is of. */
import type { ReactNode } from 'react';

import classes from './figure.module.css';

type FigureProps = {
  readonly label: string;
  /** Usually a link to the records behind the number. */
  readonly children: ReactNode;
  readonly note?: ReactNode;
};

/** Stands inside `Figures`. */
export function Figure({ label, children, note }: FigureProps) {
  return (
    <div className={classes['figure']}>
      <dt>{label}</dt>
      <dd className={classes['value']}>{children}</dd>
      {note ? <dd className={classes['note']}>{note}</dd> : null}
    </div>
  );
}

/** Side by side on a desk, two abreast on a phone. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <dl className={classes['figures']}>{children}</dl>;
}
