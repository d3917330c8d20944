/** /data/schools/… : one school in numbers. */
import { createFileRoute } from '@tanstack/react-router';

import { schoolFiguresQuery } from '@/features/data/queries';
import { SchoolPage } from '@/features/data/school/school-page';

export const Route = createFileRoute('/_signed-in/data/schools/$schoolId')({
  loader: async ({ context, params }) => {
    const view = await context.queries.query(schoolFiguresQuery(params.schoolId)).catch(() => null);
    return { crumb: view ? view.school.name : 'School' };
  },
  component: School,
});

function School() {
  return <SchoolPage schoolId={Route.useParams().schoolId} />;
}
