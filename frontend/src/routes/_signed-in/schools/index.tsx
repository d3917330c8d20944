/** /schools */
import { createFileRoute } from '@tanstack/react-router';

import { schoolsQuery } from '@/api/schools';
import { SchoolsPage } from '@/features/schools/schools-page';

export const Route = createFileRoute('/_signed-in/schools/')({
  loader: async ({ context }) => {
    await context.queries.query({ ...schoolsQuery, staleTime: 'static' });
  },
  component: SchoolsPage,
});
