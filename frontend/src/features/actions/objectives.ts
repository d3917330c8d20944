/** The objectives of a school's plan, to choose one that an action serves. */
import { queryOptions, useQuery } from '@tanstack/react-query';

import type { PlanSummary } from '@/api/generated/planning';
import { readAll } from '@/api/pages';
import { todayQuery } from '@/api/today';

const PUBLIC = new Set(['published', 'reviewed']);

const plansOf = (schoolId: string, cycle: string) =>
  queryOptions({
    queryKey: ['planning', 'plans', { school_id: schoolId, cycle }],
    queryFn: ({ signal }) =>
      readAll<PlanSummary>('/api/planning/plans', { school_id: schoolId, cycle }, signal),
    meta: { live: ['planning.'] },
  });

/** Those of this cycle's published plan; none before it is published. */
export function useObjectives(schoolId: string | null) {
  const { data: today } = useQuery(todayQuery);
  const cycle = today?.cycle ?? '';
  const { data = [] } = useQuery({
    ...plansOf(schoolId ?? '', cycle),
    enabled: Boolean(schoolId) && cycle !== '',
  });
  return data
    .filter(({ state }) => PUBLIC.has(state))
    .flatMap(({ objectives }) => objectives.map(({ id, title }) => ({ value: id, label: title })));
}
