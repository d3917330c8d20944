/** /risk for trustees: which tier each school is in, and nothing of why (R62). */
import { useSuspenseQuery } from '@tanstack/react-query';

import type { TierView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { EmptyState, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { TierTag } from '@/ui/tier-tag';

import { tiersQuery } from './queries';
import classes from './risk.module.css';
import { TIERS, standing } from './words';

const COLUMNS: readonly Column<TierView>[] = [
  { key: 'school', header: 'School', cell: ({ school_name: name }) => name },
  {
    key: 'tier',
    header: 'Tier',
    onPhone: 'corner',
    cell: ({ tier }) => <TierTag tier={tier} />,
    sortBy: ({ tier }) => TIERS.indexOf(tier),
  },
  { key: 'since', header: 'Since', cell: ({ since }) => day(since) },
];

/** In school order: this is no ranking. */
export function TiersPage() {
  const { data: tiers, isRefetchError, dataUpdatedAt } = useSuspenseQuery(tiersQuery);
  return (
    <>
      <PageTitle title="Risk tiers" answer={standing(tiers)} />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Card
        flush={tiers.length > 0}
        {...(tiers.length > 0
          ? {
              title: 'How much each school needs of the SI Team',
              finding: 'Set by the SI Team; ask the Chief Executive for the reasons.',
            }
          : {})}
      >
        {tiers.length === 0 ? (
          <EmptyState title="No tier has been set yet">
            The SI Team sets each school’s tier, by evidence.
          </EmptyState>
        ) : (
          <div className={classes['table']}>
            <DataTable
              caption="Schools and their tiers"
              columns={COLUMNS}
              rows={tiers}
              rowKey={({ id }) => id}
            />
          </div>
        )}
      </Card>
    </>
  );
}
