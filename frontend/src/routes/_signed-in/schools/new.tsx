/** /schools/new */
import { createFileRoute } from '@tanstack/react-router';

import { SchoolForm } from '@/features/schools/school-form';

export const Route = createFileRoute('/_signed-in/schools/new')({
  staticData: { crumb: 'Add a school' },
  component: NewSchool,
});

function NewSchool() {
  const navigate = Route.useNavigate();
  return (
    <SchoolForm
      school={null}
      onDone={({ id }) => {
        void navigate({ to: '/schools/$schoolId', params: { schoolId: id } });
      }}
      onCancel={() => {
        void navigate({ to: '/schools' });
      }}
    />
  );
}
