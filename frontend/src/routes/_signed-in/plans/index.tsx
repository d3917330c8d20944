/** /plans?cycle=2025-26 : every school's plan. */
import { createFileRoute } from '@tanstack/react-router';

import { todayQuery } from '@/api/today';
import { PlansPage } from '@/features/plans/list/plans-page';

export const Route = createFileRoute('/_signed-in/plans/')({
  validateSearch: ({ cycle }): { cycle?: string } => (typeof cycle === 'string' ? { cycle } : {}),
  loader: async ({ context }) => {
    const today = await context.queries.query({ ...todayQuery, staleTime: 'static' });
    return { today: today.cycle };
  },
  component: Plans,
});

function Plans() {
  const { today } = Route.useLoaderData();
  const { cycle } = Route.useSearch();
  return <PlansPage cycle={cycle ?? today} today={today} />;
}
