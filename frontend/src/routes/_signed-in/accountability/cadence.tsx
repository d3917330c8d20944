/** /accountability/cadence?school=…&wanting=true: every rule, forum by forum. */
import { createFileRoute } from '@tanstack/react-router';

import { LedgerPage, type LedgerAsked } from '@/features/accountability/cadence/ledger-page';

export const Route = createFileRoute('/_signed-in/accountability/cadence')({
  staticData: { crumb: 'Cadence' },
  validateSearch: ({ school, wanting }): LedgerAsked => ({
    ...(typeof school === 'string' ? { school } : {}),
    ...(wanting === true ? { wanting } : {}),
  }),
  component: Cadence,
});

function Cadence() {
  return <LedgerPage asked={Route.useSearch()} />;
}
