/** /networks/…/edit */
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';

import { NetworkForm } from '@/features/networks/network-form';
import { networkQuery } from '@/features/networks/queries';

export const Route = createFileRoute('/_signed-in/networks/$networkId/edit')({
  staticData: { crumb: 'Change' },
  component: EditNetwork,
});

function EditNetwork() {
  const { networkId } = Route.useParams();
  const { data: network } = useSuspenseQuery(networkQuery(networkId));
  const navigate = Route.useNavigate();
  const back = () => {
    void navigate({ to: '/networks/$networkId', params: { networkId } });
  };
  return <NetworkForm network={network} onDone={back} onCancel={back} />;
}
