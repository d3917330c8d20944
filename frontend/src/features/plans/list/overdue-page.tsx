/** Every milestone whose term ended without a rating, for the people it is late for. */
import { useQuery } from '@tanstack/react-query';

import type { OverdueView } from '@/api/generated/planning';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, RowsSkeleton, StaleBanner } from '@/ui/page-states';

import { overdueQuery, plansQuery } from '../queries';
import { count } from '../words';
import classes from './plans-page.module.css';

const LED_BY: Column<OverdueView> = {
  key: 'mine',
  header: 'Led by',
  sortBy: ({ mine }) => (mine ? 0 : 1),
  cell: ({ mine }) => (mine ? 'You' : 'Others'),
};

/** Where a person leads some of them, those are counted apart. */
export function OverduePage() {
  const { data, error, isRefetchError, dataUpdatedAt, refetch } = useQuery(overdueQuery);
  const { data: plans } = useQuery(plansQuery({}));
  const names = new Map(plans?.map((plan) => [plan.id, plan.school_name]));
  const columns: readonly Column<OverdueView>[] = [
    {
      key: 'milestone',
      header: 'Milestone',
      cell: (late) => (
        <>
          <TextLink
            to="/plans/$planId"
            params={{ planId: late.plan_id }}
            search={{ show: 'overdue' }}
            hash={`milestone-${late.milestone_id}`}
          >
            {late.milestone_title}
          </TextLink>
          <div className={classes['none']}>{late.objective_title}</div>
        </>
      ),
    },
    {
      key: 'school',
      header: 'School',
      sortBy: ({ plan_id: id }) => names.get(id) ?? '',
      cell: ({ plan_id: id }) => names.get(id) ?? '',
    },
    {
      key: 'term',
      header: 'Promised for',
      sortBy: ({ cycle, term }) => `${cycle} ${String(term)}`,
      cell: ({ cycle, term }) => (
        <span className={classes['whole']}>{`Term ${String(term)}, ${cycle}`}</span>
      ),
    },
    {
      key: 'since',
      header: 'Overdue since',
      align: 'end',
      sortBy: ({ since }) => since,
      cell: ({ since }) => day(since),
    },
    ...(data?.some(({ mine }) => mine) === true ? [LED_BY] : []),
  ];
  return (
    <>
      <PageTitle
        title="Overdue milestones"
        answer={data ? answer(data) : 'Past their term without a rating.'}
      />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Card flush={data !== undefined && data.length > 0}>
        {data && data.length > 0 ? (
          <div className={classes['table']}>
            <DataTable
              caption="Overdue milestones"
              columns={columns}
              rows={data}
              rowKey={({ milestone_id: id }) => id}
            />
          </div>
        ) : data ? (
          <EmptyState title="Nothing is overdue">
            Every milestone whose term has ended has been rated.
          </EmptyState>
        ) : error ? (
          <ErrorState error={error} what="overdue milestones" retry={() => void refetch()} />
        ) : (
          <RowsSkeleton what="overdue milestones" />
        )}
      </Card>
    </>
  );
}

function answer(late: readonly OverdueView[]): string {
  if (late.length === 0) return 'Every milestone whose term has ended has been rated.';
  const schools = new Set(late.map(({ school_id: id }) => id)).size;
  const mine = late.filter((one) => one.mine).length;
  const yours = mine > 0 ? ` You lead ${String(mine)}.` : '';
  return `${count(late.length, 'milestone')} at ${count(schools, 'school')} past their term without a rating.${yours}`;
}
