/** How old a column is, over the column itself and in words above the table. */
import { useQuery } from '@tanstack/react-query';
import { IconCloudOff } from '@tabler/icons-react';

import type { FreshnessView } from '@/api/generated/accountability';
import { todayQuery } from '@/api/today';
import { StaleBanner } from '@/ui/page-states';

import classes from './column-age.module.css';
import { asOf } from './freshness';
import { services } from './words';

type ColumnAgeProps = {
  readonly name: string;
  readonly column: FreshnessView | undefined;
  readonly away: boolean;
};

/** "SIP progress, as of 09:42"; a column whose service is away carries a mark as well. */
export function ColumnAge({ name, column, away }: ColumnAgeProps) {
  const { data: today } = useQuery(todayQuery);
  return (
    <span className={classes['age']}>
      <strong>{name}</strong>
      {column ? (
        <span data-away={away || undefined}>
          {away ? <IconCloudOff size={14} aria-hidden="true" /> : null}
          {away ? 'stale, ' : ''}as of {asOf(column.as_of, today?.date)}
        </span>
      ) : null}
    </span>
  );
}

/** Says which services do not answer, and that the rest of the page still holds. */
export function AwayBanner({ away }: { readonly away: readonly FreshnessView[] }) {
  const { data: today } = useQuery(todayQuery);
  return away.map(({ source, as_of: at }) => (
    <StaleBanner key={source} asOf={asOf(at, today?.date)}>
      {services[source] ?? source} is not answering. What it feeds is shown as it last told us; the
      rest is up to date.
    </StaleBanner>
  ));
}
