/** /accountability/print: the grid on paper. */
import { createFileRoute } from '@tanstack/react-router';

import { AccountabilityPrintPage } from '@/features/accountability/print-page';

export const Route = createFileRoute('/_signed-in/accountability/print')({
  staticData: { crumb: 'Print' },
  component: AccountabilityPrintPage,
});
