/** Everything about one plan; its school's name stands in the trail. */
import { Outlet, createFileRoute } from '@tanstack/react-router';

import { planQuery } from '@/features/plans/queries';

export const Route = createFileRoute('/_signed-in/plans/$planId')({
  loader: async ({ context, params }) => {
    const plan = await context.queries.query({
      ...planQuery(params.planId),
      staleTime: 'static',
    });
    return { crumb: plan.school_name };
  },
  component: Outlet,
});
