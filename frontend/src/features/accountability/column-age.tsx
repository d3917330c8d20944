/** How old a column is, over the column itself and in words above the table. */
import { IconCloudOff } from '@tabler/icons-react';

import { StaleBanner } from '@/ui/page-states';

import classes from './column-age.module.css';
import type { ColumnAge } from './freshness';
import { services } from './words';

type AgeOfProps = {
  /** What the column is called here. */
  readonly name: string;
  readonly age: ColumnAge | undefined;
};

/** "Improvement plan, as of 09:42"; a column whose service is away carries a mark as well. */
export function AgeOf({ name, age }: AgeOfProps) {
  return (
    <span className={classes['age']}>
      <strong>{name}</strong>
      {age ? (
        <span data-away={age.away ? '' : undefined}>
          {age.away ? <IconCloudOff size={14} aria-hidden="true" /> : null}
          {age.away ? 'stale, ' : ''}as of {age.asOf}
        </span>
      ) : null}
    </span>
  );
}

/** The age of the improvement plans, which several tables stand on. */
export function sipAge(ages: readonly ColumnAge[]): ColumnAge | undefined {
  return ages.find(({ column }) => column === 'sip');
}

/** Says which services do not answer, and that the rest of the page still holds. */
export function AwayBanner({ ages }: { readonly ages: readonly ColumnAge[] }) {
  return ages
    .filter(({ away, source }, at) => away && ages.findIndex((age) => age.source === source) === at)
    .map(({ source, asOf }) => (
      <StaleBanner key={source} asOf={asOf}>
        {services[source] ?? source} is not answering. What it feeds is shown as it was then; the
        rest is up to date.
      </StaleBanner>
    ));
}
