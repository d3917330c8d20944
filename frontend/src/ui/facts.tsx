/** What is known of one thing: each fact with its name. */
import type { ReactNode } from 'react';

import classes from './facts.module.css';

type Fact = { readonly name: string; readonly value: ReactNode };

/** In the order given; leave a fact out rather than show an empty one. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes['facts']}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
