/** /schools/…/edit */
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';

import { schoolQuery } from '@/features/schools/queries';
import { SchoolForm } from '@/features/schools/school-form';

export const Route = createFileRoute('/_signed-in/schools/$schoolId/edit')({
  staticData: { crumb: 'Edit' },
  component: EditSchool,
});

function EditSchool() {
  const { schoolId } = Route.useParams();
  const { data: school } = useSuspenseQuery(schoolQuery(schoolId));
  const navigate = Route.useNavigate();
  const back = () => {
    void navigate({ to: '/schools/$schoolId', params: { schoolId } });
  };
  return <SchoolForm school={school} onDone={back} onCancel={back} />;
}
