/** /data/imports/$importId */
import { createFileRoute } from '@tanstack/react-router';

import { schoolsQuery } from '@/api/schools';
import { ImportPage } from '@/features/data-imports/import-page';
import { importQuery } from '@/features/data-imports/queries';

export const Route = createFileRoute('/_signed-in/data/imports/$importId')({
  loader: async ({ context, params }) => {
    const [seen] = await Promise.all([
      context.queries.query({ ...importQuery(params.importId), staleTime: 'static' }),
      context.queries.query({ ...schoolsQuery, staleTime: 'static' }),
    ]);
    return { crumb: seen.file_name ?? 'Import' };
  },
  component: One,
});

function One() {
  const { importId } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <ImportPage
      importId={importId}
      onGone={() => {
        void navigate({ to: '/data/imports' });
      }}
    />
  );
}
