/** /signals?school=stavermarsh&cleared=true */
import { createFileRoute } from '@tanstack/react-router';

import { signalsQuery, type SignalsSearch } from '@/features/signals/queries';
import { SignalsPage } from '@/features/signals/signals-page';

export const Route = createFileRoute('/_signed-in/signals/')({
  validateSearch: ({ school, cleared }): SignalsSearch => ({
    ...(typeof school === 'string' && school ? { school } : {}),
    ...(cleared === true ? { cleared } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    await context.queries.query({ ...signalsQuery(deps), staleTime: 'static' });
  },
  component: Signals,
});

function Signals() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SignalsPage
      search={search}
      onSearch={(next) => {
        void navigate({ search: next, replace: true, resetScroll: false });
      }}
    />
  );
}
