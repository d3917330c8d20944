/** The same milestones by priority or by term: one heading each, opening to the schools' parts. */
import { useQuery } from '@tanstack/react-query';

import type { GridView, Regroup } from '@/api/generated/accountability';
import { Card } from '@/ui/card';
import { EmptyState, ErrorState, RowsSkeleton } from '@/ui/page-states';

import { AgeOf, sipAge } from '../column-age';
import type { ColumnAge } from '../freshness';
import { gridQuery } from '../queries';
import { shortNameOf } from '../row-name';
import { GroupBlock } from './group-block';
import { useGroupNames } from './group-names';
import classes from './groups.module.css';

type GroupsViewProps = {
  readonly grid: GridView;
  readonly by: Exclude<Regroup, 'school'>;
  readonly ages: readonly ColumnAge[];
};

const TITLES = { priority: 'By trust priority', term: 'By term' } as const;

/** Names of schools come from the rows, which everybody here has already. */
export function GroupsView({ grid, by, ages }: GroupsViewProps) {
  const { data, error, refetch } = useQuery(gridQuery(by));
  const nameOf = useGroupNames(grid.cycle);
  const schools = new Map(grid.rows.map((row) => [row.school_id, shortNameOf(row)]));
  if (!data && error) {
    return (
      <Card>
        <ErrorState error={error} what="this view" retry={() => void refetch()} />
      </Card>
    );
  }
  return (
    <Card
      title={TITLES[by]}
      finding="The same milestones as by school, gathered another way. Open one for its schools."
      aside={<AgeOf name="Plans" age={sipAge(ages)} />}
    >
      {data ? null : <RowsSkeleton what="the groups" />}
      {data?.groups.length === 0 ? (
        <EmptyState title="Nothing to gather yet">
          Milestones appear here as soon as a school publishes its plan.
        </EmptyState>
      ) : null}
      <ul className={classes['groups']}>
        {data?.groups.map((group) => (
          <li key={group.priority_id ?? `term-${String(group.term)}`}>
            <GroupBlock
              group={group}
              name={nameOf(group)}
              schoolName={(id) => schools.get(id) ?? 'A school'}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
