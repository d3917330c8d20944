/** /risk/$schoolId */
import { createFileRoute } from '@tanstack/react-router';

import { schoolRiskQuery } from '@/features/risk/queries';
import { SchoolRiskPage } from '@/features/risk/school-risk-page';

export const Route = createFileRoute('/_signed-in/risk/$schoolId')({
  loader: async ({ context, params: { schoolId } }) => {
    const risk = await context.queries.query({ ...schoolRiskQuery(schoolId), staleTime: 'static' });
    return { crumb: risk.school_name };
  },
  component: School,
});

function School() {
  return <SchoolRiskPage schoolId={Route.useParams().schoolId} />;
}
