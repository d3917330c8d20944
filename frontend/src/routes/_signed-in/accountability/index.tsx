/** /accountability?by=priority&sort=overdue; who sees the trust only as a whole goes to its summary. */
import { createFileRoute, redirect } from '@tanstack/react-router';

import type { Regroup } from '@/api/generated/accountability';
import { AccountabilityPage } from '@/features/accountability/accountability-page';
import { gridQuery } from '@/features/accountability/queries';
import { may } from '@/session/session';

type Search = { readonly by?: Exclude<Regroup, 'school'>; readonly sort?: string };

export const Route = createFileRoute('/_signed-in/accountability/')({
  validateSearch: ({ by, sort }): Search => ({
    ...(by === 'priority' || by === 'term' ? { by } : {}),
    ...(typeof sort === 'string' ? { sort } : {}),
  }),
  beforeLoad: ({ context: { session } }) => {
    if (may(session, 'accountability.read-grid')) return;
    if (!may(session, 'accountability.read-trust-summary')) return;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
    throw redirect({ to: '/accountability/summary', replace: true });
  },
  loader: ({ context }) => {
    context.queries.query(gridQuery('school')).catch(() => undefined);
  },
  component: Accountability,
});

function Accountability() {
  const { by = 'school', sort } = Route.useSearch();
  return <AccountabilityPage by={by} sort={sort} />;
}
