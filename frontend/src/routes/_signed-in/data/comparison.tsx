/** /data/comparison?phase=secondary&dataset=ks4&year=2025-26 : schools of a phase side by side. */
import { createFileRoute } from '@tanstack/react-router';

import { comparisonAsked } from '@/features/data/comparison/asked';
import { ComparisonPage } from '@/features/data/comparison/comparison-page';
import { holdingsQuery } from '@/features/data/queries';

export const Route = createFileRoute('/_signed-in/data/comparison')({
  staticData: { crumb: 'Compare schools' },
  validateSearch: comparisonAsked,
  loader: ({ context }) => {
    context.queries.query(holdingsQuery).catch(() => undefined);
  },
  component: Comparison,
});

function Comparison() {
  return <ComparisonPage asked={Route.useSearch()} />;
}
