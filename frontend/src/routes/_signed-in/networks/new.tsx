/** /networks/new */
import { createFileRoute } from '@tanstack/react-router';

import { NetworkForm } from '@/features/networks/network-form';

export const Route = createFileRoute('/_signed-in/networks/new')({
  staticData: { crumb: 'Add a network' },
  component: NewNetwork,
});

function NewNetwork() {
  const navigate = Route.useNavigate();
  return (
    <NetworkForm
      network={null}
      onDone={({ id }) => {
        void navigate({ to: '/networks/$networkId', params: { networkId: id } });
      }}
      onCancel={() => {
        void navigate({ to: '/networks' });
      }}
    />
  );
}
