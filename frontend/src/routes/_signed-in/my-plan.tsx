/** /my-plan?cycle=2027-28 : opens the plan of the person's own school, or the page that starts it. */
import { createFileRoute, redirect } from '@tanstack/react-router';

import { todayQuery } from '@/api/today';
import { MyPlanPage } from '@/features/plans/list/my-plan-page';
import { plansQuery } from '@/features/plans/queries';

export const Route = createFileRoute('/_signed-in/my-plan')({
  staticData: { crumb: 'My school’s plan' },
  validateSearch: ({ cycle }): { cycle?: string } => (typeof cycle === 'string' ? { cycle } : {}),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { session, queries }, deps }) => {
    const schoolId = session.roles.find(({ school_id: school }) => school !== null)?.school_id;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
    if (!schoolId) throw redirect({ to: '/plans', replace: true });
    const today = await queries.query({ ...todayQuery, staleTime: 'static' });
    const cycle = deps.cycle ?? today.cycle;
    const plans = await queries.query({ ...plansQuery({ school_id: schoolId }), staleTime: 0 });
    const readable = plans.filter((plan) => plan.in_full);
    const planId = readable.find((plan) => plan.cycle === cycle)?.id;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
    if (planId) throw redirect({ to: '/plans/$planId', params: { planId }, replace: true });
    return { schoolId, cycle, today: today.cycle, others: readable };
  },
  component: MyPlan,
});

function MyPlan() {
  const { session } = Route.useRouteContext();
  const mayStart = session.permissions.includes('planning.write-plan');
  return <MyPlanPage {...Route.useLoaderData()} mayStart={mayStart} />;
}
