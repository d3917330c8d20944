/** /accountability/governance: boards, presentations and questions. */
import { createFileRoute } from '@tanstack/react-router';

import { GovernancePage } from '@/features/accountability/governance/governance-page';

export const Route = createFileRoute('/_signed-in/accountability/governance')({
  staticData: { crumb: 'Governance' },
  component: GovernancePage,
});
