/** /data/imports */
import { createFileRoute } from '@tanstack/react-router';

import { ImportsPage } from '@/features/data-imports/imports-page';
import { importsQuery } from '@/features/data-imports/queries';

export const Route = createFileRoute('/_signed-in/data/imports/')({
  loader: async ({ context }) => {
    await context.queries.query({ ...importsQuery, staleTime: 'static' });
  },
  component: ImportsPage,
});
