/** /calendar/2026-27/… of one school. */
import { createFileRoute } from '@tanstack/react-router';

import { SchoolDatesForm } from '@/features/calendar/school-dates-form';

export const Route = createFileRoute('/_signed-in/calendar/$cycle/$schoolId')({
  staticData: { crumb: 'A school’s own dates' },
  component: EditSchoolDates,
});

function EditSchoolDates() {
  const { cycle, schoolId } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <SchoolDatesForm
      cycle={cycle}
      schoolId={schoolId}
      onLeave={() => {
        void navigate({ to: '/calendar', search: { cycle, school: schoolId } });
      }}
    />
  );
}
