/** /plans/01J…/paste : a table from Word or Excel. */
import { createFileRoute } from '@tanstack/react-router';

import { PastePage } from '@/features/plans/paste/paste-page';

export const Route = createFileRoute('/_signed-in/plans/$planId/paste')({
  staticData: { crumb: 'Paste' },
  component: Paste,
});

function Paste() {
  return <PastePage planId={Route.useParams().planId} />;
}
