/** /profiles/01J… : one school's ethos and curriculum alignment. */
import { createFileRoute } from '@tanstack/react-router';

import { ProfilePage } from '@/features/profile/profile-page';
import { profileQuery } from '@/features/profile/queries';

export const Route = createFileRoute('/_signed-in/profiles/$schoolId')({
  loader: async ({ context: { queries }, params }) => {
    const found = await queries.query({ ...profileQuery(params.schoolId), staleTime: 'static' });
    return { crumb: found.school_name };
  },
  component: Profile,
});

function Profile() {
  const { schoolId } = Route.useParams();
  return <ProfilePage key={schoolId} schoolId={schoolId} />;
}
