/** /plans/01J…/versions?from=1&to=2 : what was kept, and what changed. */
import { createFileRoute } from '@tanstack/react-router';

import { VersionsPage } from '@/features/plans/versions/versions-page';

type Search = { readonly from?: number; readonly to?: number };

export const Route = createFileRoute('/_signed-in/plans/$planId/versions')({
  staticData: { crumb: 'Versions' },
  validateSearch: ({ from, to }): Search => ({
    ...(typeof from === 'number' ? { from } : {}),
    ...(typeof to === 'number' ? { to } : {}),
  }),
  component: Versions,
});

function Versions() {
  const { planId } = Route.useParams();
  const { from, to } = Route.useSearch();
  return <VersionsPage planId={planId} from={from ?? null} to={to ?? null} />;
}
