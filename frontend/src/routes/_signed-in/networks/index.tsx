/** /networks */
import { createFileRoute } from '@tanstack/react-router';

import { NetworksPage } from '@/features/networks/networks-page';
import { networksQuery } from '@/features/networks/queries';

export const Route = createFileRoute('/_signed-in/networks/')({
  loader: async ({ context }) => {
    await context.queries.query({ ...networksQuery, staleTime: 'static' });
  },
  component: NetworksPage,
});
