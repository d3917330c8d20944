/** /people/…/edit */
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';

import { PersonForm } from '@/features/people/person-form';
import { personQuery } from '@/features/people/queries';

export const Route = createFileRoute('/_signed-in/people/$personId/edit')({
  staticData: { crumb: 'Edit' },
  component: EditPerson,
});

function EditPerson() {
  const { personId } = Route.useParams();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const navigate = Route.useNavigate();
  const back = () => {
    void navigate({ to: '/people/$personId', params: { personId } });
  };
  return <PersonForm person={person} onDone={back} onCancel={back} />;
}
