/** /schools/… of one school. */
import { createFileRoute } from '@tanstack/react-router';

import { schoolQuery } from '@/features/schools/queries';

export const Route = createFileRoute('/_signed-in/schools/$schoolId')({
  loader: async ({ context, params }) => {
    const school = await context.queries.query({
      ...schoolQuery(params.schoolId),
      staleTime: 'static',
    });
    return { crumb: school.name };
  },
});
