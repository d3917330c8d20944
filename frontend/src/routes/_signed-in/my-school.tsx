/** /my-school: where a Headteacher and the school's leaders begin. */
import { createFileRoute, redirect } from '@tanstack/react-router';

import { MySchoolPage } from '@/features/home/my-school-page';

export const Route = createFileRoute('/_signed-in/my-school')({
  staticData: { crumb: 'My school' },
  loader: ({ context: { session } }) => {
    const schoolId = session.roles.find(({ school_id: school }) => school !== null)?.school_id;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
    if (!schoolId) throw redirect({ to: '/', replace: true });
    return { schoolId };
  },
  component: MySchool,
});

function MySchool() {
  return <MySchoolPage schoolId={Route.useLoaderData().schoolId} />;
}
