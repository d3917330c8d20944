/** /signals/thresholds */
import { createFileRoute } from '@tanstack/react-router';

import { thresholdsQuery } from '@/features/signals/queries';
import { ThresholdsPage } from '@/features/signals/thresholds-page';

export const Route = createFileRoute('/_signed-in/signals/thresholds')({
  staticData: { crumb: 'What the trust looks out for' },
  loader: async ({ context }) => {
    await context.queries.query({ ...thresholdsQuery, staleTime: 'static' });
  },
  component: ThresholdsPage,
});
