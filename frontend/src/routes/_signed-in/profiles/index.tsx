/** /profiles : the schools side by side. */
import { createFileRoute } from '@tanstack/react-router';

import { ProfilesPage } from '@/features/profile/profiles-page';
import { profilesQuery } from '@/features/profile/queries';

export const Route = createFileRoute('/_signed-in/profiles/')({
  loader: async ({ context: { queries } }) => {
    await queries.query({ ...profilesQuery, staleTime: 'static' });
  },
  component: ProfilesPage,
});
