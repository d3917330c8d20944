/** /data/imports/new */
import { createFileRoute } from '@tanstack/react-router';

import { schoolsQuery } from '@/api/schools';
import { BeginPage } from '@/features/data-imports/begin-page';

export const Route = createFileRoute('/_signed-in/data/imports/new')({
  staticData: { crumb: 'Import a file' },
  loader: async ({ context }) => {
    await context.queries.query({ ...schoolsQuery, staleTime: 'static' });
  },
  component: New,
});

function New() {
  const navigate = Route.useNavigate();
  return (
    <BeginPage
      onRead={(importId) => {
        void navigate({ to: '/data/imports/$importId', params: { importId }, replace: true });
      }}
    />
  );
}
