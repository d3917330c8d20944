/** Another school as schools compare openly: what it works on, in its plan's own titles. */
import { queryOptions, useQuery } from '@tanstack/react-query';

import type { ComparedRowView } from '@/api/generated/accountability';
import type { PlanSummary } from '@/api/generated/planning';
import { readAll } from '@/api/pages';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link';
import { EmptyState, ErrorState, RowsSkeleton } from '@/ui/page-states';

import { nameOf } from '../row-name';
import classes from './drill.module.css';

const plansOfSchool = (schoolId: string, cycle: string) =>
  queryOptions({
    queryKey: ['accountability', 'plans-of', schoolId, cycle],
    queryFn: ({ signal }) =>
      readAll<PlanSummary>('/api/planning/plans', { school_id: schoolId, cycle }, signal),
    meta: { live: ['planning.plan-'] },
  });

/** Planning decides whether the plan may be read beyond its titles. */
export function ComparedSchool({ row }: { readonly row: ComparedRowView }) {
  const { data, error, refetch } = useQuery(plansOfSchool(row.school_id, row.cycle));
  const plan = data?.[0];
  return (
    <Card
      title="Objectives"
      finding={`What ${nameOf(row)} is working on this year`}
      aside={
        plan?.in_full ? (
          <LinkButton to="/plans/$planId" params={{ planId: plan.id }}>
            Read the plan
          </LinkButton>
        ) : null
      }
    >
      {!data && error ? (
        <ErrorState error={error} what="the plan" retry={() => void refetch()} />
      ) : null}
      {!data && !error ? <RowsSkeleton what="the plan" /> : null}
      {data && !plan ? (
        <EmptyState title="No plan to read">
          Its titles appear here once it is published.
        </EmptyState>
      ) : null}
      <ul className={classes['objectives']}>
        {plan?.objectives.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </Card>
  );
}
