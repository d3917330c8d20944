/** /people/… */
import { createFileRoute } from '@tanstack/react-router';

import { PersonPage } from '@/features/people/person-page';

export const Route = createFileRoute('/_signed-in/people/$personId/')({ component: OnePerson });

function OnePerson() {
  const { personId } = Route.useParams();
  return <PersonPage personId={personId} />;
}
