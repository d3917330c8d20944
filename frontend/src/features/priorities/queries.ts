/** The trust's priorities by cycle, and which plans answer them. */
import { queryOptions } from '@tanstack/react-query';

import type { PlanSummary, PrioritiesView } from '@/api/generated/planning';
import { readAll } from '@/api/pages';

/** Newest cycle first. */
export const prioritiesQuery = queryOptions({
  queryKey: ['planning', 'priorities'],
  queryFn: ({ signal }) => readAll<PrioritiesView>('/api/planning/priorities', {}, signal),
  meta: { live: ['planning.priorities'] },
});

/** The plans of one cycle, for the objectives under each priority. */
export const plansOfCycleQuery = (cycle: string) =>
  queryOptions({
    queryKey: ['planning', 'plans', { cycle }],
    queryFn: ({ signal }) => readAll<PlanSummary>('/api/planning/plans', { cycle }, signal),
    meta: { live: ['planning.'] },
  });
