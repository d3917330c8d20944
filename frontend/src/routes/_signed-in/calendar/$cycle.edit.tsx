/** /calendar/2026-27/edit */
import { createFileRoute } from '@tanstack/react-router';

import { TrustDatesForm } from '@/features/calendar/trust-dates-form';

export const Route = createFileRoute('/_signed-in/calendar/$cycle/edit')({
  staticData: { crumb: 'The trust’s dates' },
  component: EditTrustDates,
});

function EditTrustDates() {
  const { cycle } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <TrustDatesForm
      cycle={cycle}
      onLeave={() => {
        void navigate({ to: '/calendar', search: { cycle } });
      }}
    />
  );
}
