/** /one-to-ones/$schoolId?meeting=… : one pair; the actions they share come from their own feature. */
import { createFileRoute } from '@tanstack/react-router';

import { schoolsQuery } from '@/api/schools';
import { todayQuery } from '@/api/today';
import { PairPage } from '@/features/one-to-ones/pair-page';

export const Route = createFileRoute('/_signed-in/one-to-ones/$schoolId')({
  validateSearch: ({ meeting }): { meeting?: string } =>
    typeof meeting === 'string' ? { meeting } : {},
  loader: async ({ context, params: { schoolId } }) => {
    const [schools] = await Promise.all([
      context.queries.query({ ...schoolsQuery, staleTime: 'static' }),
      context.queries.query({ ...todayQuery, staleTime: 'static' }),
    ]);
    return { crumb: schools.find(({ id }) => id === schoolId)?.short_name ?? '1:1' };
  },
  component: Pair,
});

function Pair() {
  const { schoolId } = Route.useParams();
  const { meeting } = Route.useSearch();
  return <PairPage schoolId={schoolId} meetingId={meeting} />;
}
