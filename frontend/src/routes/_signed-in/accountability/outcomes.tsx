/** /accountability/outcomes: three years by phase, for the trust's trustees. */
import { createFileRoute } from '@tanstack/react-router';

import { OutcomesPage } from '@/features/accountability/outcomes/outcomes-page';

export const Route = createFileRoute('/_signed-in/accountability/outcomes')({
  staticData: { crumb: 'Outcomes' },
  component: OutcomesPage,
});
