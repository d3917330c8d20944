/** The words of a plan's milestones, which planning alone knows. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { PlanView } from '@/api/generated/planning';

export type Titles = {
  readonly objectives: ReadonlyMap<string, string>;
  readonly milestones: ReadonlyMap<string, string>;
};

async function titlesOf(planId: string, signal: AbortSignal): Promise<Titles> {
  const plan = await read<PlanView>(`/api/planning/plans/${planId}`, signal);
  return {
    objectives: new Map(plan.objectives.map(({ id, title }) => [id, title])),
    milestones: new Map(
      plan.objectives.flatMap(({ milestones }) =>
        milestones.map(({ id, title }): [string, string] => [id, title]),
      ),
    ),
  };
}

/** Asked beside the numbers, so that these stand when planning is away. */
export const titlesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['accountability', 'titles', planId],
    queryFn: ({ signal }) => titlesOf(planId, signal),
    retry: false,
    meta: { live: ['planning.plan-revised'] },
  });
