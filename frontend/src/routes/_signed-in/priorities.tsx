/** /priorities?cycle=2027-28 : the trust's priorities for a year. */
import { createFileRoute } from '@tanstack/react-router';

import { todayQuery } from '@/api/today';
import { PrioritiesPage } from '@/features/priorities/priorities-page';
import { prioritiesQuery } from '@/features/priorities/queries';

export const Route = createFileRoute('/_signed-in/priorities')({
  staticData: { crumb: 'Priorities' },
  validateSearch: ({ cycle }): { cycle?: string } => (typeof cycle === 'string' ? { cycle } : {}),
  loader: async ({ context: { queries } }) => {
    const [today] = await Promise.all([
      queries.query({ ...todayQuery, staleTime: 'static' }),
      queries.query({ ...prioritiesQuery, staleTime: 'static' }),
    ]);
    return { today: today.cycle };
  },
  component: Priorities,
});

function Priorities() {
  const { today } = Route.useLoaderData();
  const cycle = Route.useSearch().cycle ?? today;
  return <PrioritiesPage key={cycle} cycle={cycle} today={today} />;
}
