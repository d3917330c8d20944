/** /signals?school=stavermarsh&cleared=true ; no such page for who may see none. */
import { createFileRoute } from '@tanstack/react-router';

import { PageMissing } from '@/app/page-fallbacks';
import { signalsQuery, type SignalsSearch } from '@/features/signals/queries';
import { SignalsPage } from '@/features/signals/signals-page';
import { may, sessionQuery, useSession } from '@/session/session';

const SIGNALS = 'performance.read-signals';

export const Route = createFileRoute('/_signed-in/signals/')({
  validateSearch: ({ school, cleared }): SignalsSearch => ({
    ...(typeof school === 'string' && school ? { school } : {}),
    ...(cleared === true ? { cleared } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const session = await context.queries.query({ ...sessionQuery, staleTime: 'static' });
    if (!session || !may(session, SIGNALS)) return;
    await context.queries.query({ ...signalsQuery(deps), staleTime: 'static' });
  },
  component: Signals,
});

function Signals() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const session = useSession();
  if (!may(session, SIGNALS)) return <PageMissing />;
  return (
    <SignalsPage
      search={search}
      onSearch={(next) => {
        void navigate({ search: next, replace: true, resetScroll: false });
      }}
    />
  );
}
