/** An action as lists show it: its words, where it comes from, how it stands, what may be done. */
import type { ReactNode } from 'react';

import classes from './action-line.module.css';

type ActionLineProps = {
  readonly title: ReactNode;
  /** What was agreed, where the school put it otherwise. */
  readonly under?: ReactNode;
  readonly facts: readonly string[];
  readonly standing: ReactNode;
  /** Buttons, or the form one of them opened. */
  readonly children?: ReactNode;
};

/** Stands in an `ActionLines`. */
export function ActionLine({ title, under, facts, standing, children }: ActionLineProps) {
  return (
    <li className={classes['line']}>
      <div className={classes['words']}>
        <p className={classes['title']}>{title}</p>
        {under ? <p className={classes['under']}>{under}</p> : null}
        <ul className={classes['facts']}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div className={classes['standing']}>{standing}</div>
      {children ? <div className={classes['doing']}>{children}</div> : null}
    </li>
  );
}

type ActionLinesProps = { readonly label: string; readonly children: ReactNode };

/** A list of them, named for whoever hears it. */
export function ActionLines({ label, children }: ActionLinesProps) {
  return (
    <ul className={classes['lines']} aria-label={label}>
      {children}
    </ul>
  );
}
