/** /accountability/schools/…?show=overdue&term=1: the records behind a number of the grid. */
import { createFileRoute } from '@tanstack/react-router';

import { milestonesAsked } from '@/features/accountability/asked';
import { SchoolPage } from '@/features/accountability/drill/school-page';
import { gridQuery } from '@/features/accountability/queries';
import { nameOf } from '@/features/accountability/row-name';

export const Route = createFileRoute('/_signed-in/accountability/schools/$schoolId')({
  validateSearch: milestonesAsked,
  loader: async ({ context, params }) => {
    const grid = await context.queries.query(gridQuery('school')).catch(() => null);
    const row = grid?.rows.find(({ school_id: id }) => id === params.schoolId);
    return { crumb: row ? nameOf(row) : 'School' };
  },
  component: School,
});

function School() {
  return <SchoolPage schoolId={Route.useParams().schoolId} asked={Route.useSearch()} />;
}
