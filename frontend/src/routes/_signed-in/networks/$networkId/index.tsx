/** /networks/… */
import { createFileRoute } from '@tanstack/react-router';

import { NetworkPage } from '@/features/networks/network-page';

export const Route = createFileRoute('/_signed-in/networks/$networkId/')({
  component: OneNetwork,
});

function OneNetwork() {
  const { networkId } = Route.useParams();
  return <NetworkPage networkId={networkId} />;
}
