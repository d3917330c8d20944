/** /plans/01J…/rate?all=true : the end of a term. */
import { createFileRoute } from '@tanstack/react-router';

import { RatePage } from '@/features/plans/rating/rate-page';

export const Route = createFileRoute('/_signed-in/plans/$planId/rate')({
  staticData: { crumb: 'Rate' },
  validateSearch: ({ all }): { all?: true } => (all === true ? { all } : {}),
  component: Rate,
});

function Rate() {
  const { planId } = Route.useParams();
  const { all } = Route.useSearch();
  return <RatePage planId={planId} all={all === true} />;
}
