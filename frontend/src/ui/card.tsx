/** A white sheet on the paper: one finding, with its heading. */
import type { ReactNode } from 'react';

import classes from './card.module.css';

type CardProps = {
  readonly title?: string;
  /** What the evidence below says, in a sentence. */
  readonly finding?: ReactNode;
  /** Sits at the right of the heading: a switch, a chip, a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly flush?: boolean;
};

/** `flush` lets a table run to the edges. */
export function Card({ title, finding, aside, children, flush = false }: CardProps) {
  return (
    <section className={classes['card']} data-flush={flush || undefined}>
      {title || aside ? (
        <div className={classes['head']}>
          <div>
            {title ? <h2 className={classes['title']}>{title}</h2> : null}
            {finding ? <p className={classes['finding']}>{finding}</p> : null}
          </div>
          {aside}
        </div>
      ) : null}
      <div className={classes['body']}>{children}</div>
    </section>
  );
}
