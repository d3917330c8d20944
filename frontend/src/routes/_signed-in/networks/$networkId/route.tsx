/** /networks/… of one network. */
import { createFileRoute } from '@tanstack/react-router';

import { networkQuery } from '@/features/networks/queries';

export const Route = createFileRoute('/_signed-in/networks/$networkId')({
  loader: async ({ context, params }) => {
    const network = await context.queries.query({
      ...networkQuery(params.networkId),
      staleTime: 'static',
    });
    return { crumb: network.name };
  },
});
