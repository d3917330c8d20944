/** /accountability/summary: the trust in numbers, for its trustees. */
import { createFileRoute } from '@tanstack/react-router';

import { SummaryPage } from '@/features/accountability/summary/summary-page';

export const Route = createFileRoute('/_signed-in/accountability/summary')({
  staticData: { crumb: 'Trust summary' },
  component: SummaryPage,
});
