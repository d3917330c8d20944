/** /plans/01J…/print : the plan as a document on A4. */
import { createFileRoute } from '@tanstack/react-router';

import { PrintedPlan } from '@/features/plans/printed/printed-plan';

export const Route = createFileRoute('/_signed-in/plans/$planId/print')({
  staticData: { crumb: 'Print' },
  component: Print,
});

function Print() {
  return <PrintedPlan planId={Route.useParams().planId} />;
}
