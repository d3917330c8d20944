/** /schools/… */
import { createFileRoute } from '@tanstack/react-router';

import { SchoolPage } from '@/features/schools/school-page';

export const Route = createFileRoute('/_signed-in/schools/$schoolId/')({ component: OneSchool });

function OneSchool() {
  const { schoolId } = Route.useParams();
  return <SchoolPage schoolId={schoolId} />;
}
