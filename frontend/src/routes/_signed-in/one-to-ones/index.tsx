/** /one-to-ones : every pair for the CEO; a Head is led to their own. */
import { createFileRoute, redirect } from '@tanstack/react-router';

import { schoolsQuery } from '@/api/schools';
import { PairsPage } from '@/features/one-to-ones/pairs-page';

export const Route = createFileRoute('/_signed-in/one-to-ones/')({
  loader: async ({ context: { session, queries } }) => {
    const headOf = session.roles.find(({ role }) => role === 'headteacher')?.school_id;
    if (headOf && !session.roles.some(({ role }) => role === 'ceo')) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
      throw redirect({ to: '/one-to-ones/$schoolId', params: { schoolId: headOf }, replace: true });
    }
    await queries.query({ ...schoolsQuery, staleTime: 'static' });
  },
  component: PairsPage,
});
