/** /plans/01J…?show=overdue : one school's plan. */
import { createFileRoute } from '@tanstack/react-router';

import { PlanPage } from '@/features/plans/reading/plan-page';
import { readShowing, type Showing } from '@/features/plans/showing';

export const Route = createFileRoute('/_signed-in/plans/$planId/')({
  validateSearch: ({ show }): { show?: Showing } => {
    const chosen = readShowing(show);
    return chosen ? { show: chosen } : {};
  },
  component: Plan,
});

function Plan() {
  const { planId } = Route.useParams();
  const { show } = Route.useSearch();
  return <PlanPage key={planId} planId={planId} show={show ?? null} />;
}
