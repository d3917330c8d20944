/**
 * /risk : the board; a Headteacher is led to their own school, a trustee sees the tiers alone, and
 * for everybody else there is no such page (R62).
 */
import { createFileRoute, redirect } from '@tanstack/react-router';

import { PageMissing } from '@/app/page-fallbacks';
import { boardQuery, tiersQuery } from '@/features/risk/queries';
import { RiskPage } from '@/features/risk/risk-page';
import { TiersPage } from '@/features/risk/tiers-page';
import { may, sessionQuery, useSession } from '@/session/session';

const TIER = 'performance.read-risk-tier';
const WHY = 'performance.read-risk-rationale';

export const Route = createFileRoute('/_signed-in/risk/')({
  loader: async ({ context: { queries } }) => {
    const session = await queries.query({ ...sessionQuery, staleTime: 'static' });
    if (!session || !may(session, TIER)) return;
    if (!may(session, WHY)) {
      await queries.query({ ...tiersQuery, staleTime: 'static' });
      return;
    }
    const [only, ...others] = await queries.query({ ...boardQuery, staleTime: 'static' });
    if (only && others.length === 0) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
      throw redirect({
        to: '/risk/$schoolId',
        params: { schoolId: only.school_id },
        replace: true,
      });
    }
  },
  component: Risk,
});

function Risk() {
  const session = useSession();
  if (!may(session, TIER)) return <PageMissing />;
  return may(session, WHY) ? <RiskPage /> : <TiersPage />;
}
