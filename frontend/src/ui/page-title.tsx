/** The top of every page: its name, then its question answered in words. */
import type { ReactNode } from 'react';

import classes from './page-title.module.css';

type PageTitleProps = {
  readonly title: string;
  /** One sentence that answers the page's question: "Three schools are behind on cadence". */
  readonly answer?: ReactNode;
  /** What the person may do here; at most one filled button. */
  readonly actions?: ReactNode;
};

/** The page's only h1; the router moves focus to it after each navigation. */
export function PageTitle({ title, answer, actions }: PageTitleProps) {
  return (
    <header role="presentation" className={classes['top']}>
      <div>
        <h1 className={classes['title']} tabIndex={-1} data-page-title>
          {title}
        </h1>
        {answer ? <p className={classes['answer']}>{answer}</p> : null}
      </div>
      {actions ? <div className={classes['actions']}>{actions}</div> : null}
    </header>
  );
}
