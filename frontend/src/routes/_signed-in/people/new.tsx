/** /people/new */
import { createFileRoute } from '@tanstack/react-router';

import { PersonForm } from '@/features/people/person-form';

export const Route = createFileRoute('/_signed-in/people/new')({
  staticData: { crumb: 'Add somebody' },
  component: NewPerson,
});

function NewPerson() {
  const navigate = Route.useNavigate();
  return (
    <PersonForm
      person={null}
      onDone={({ id }) => {
        void navigate({ to: '/people/$personId', params: { personId: id } });
      }}
      onCancel={() => {
        void navigate({ to: '/people' });
      }}
    />
  );
}
