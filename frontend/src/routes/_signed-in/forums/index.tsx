/** /forums?wanting=true or ?mine=true */
import { createFileRoute } from '@tanstack/react-router';

import { forumsQuery } from '@/api/forums';
import type { ForumsAsked } from '@/features/forums/forum-links';
import { ForumsPage } from '@/features/forums/forums-page';

export const Route = createFileRoute('/_signed-in/forums/')({
  validateSearch: ({ wanting, mine }): ForumsAsked => ({
    ...(wanting === true ? { wanting } : {}),
    ...(mine === true ? { mine } : {}),
  }),
  loader: async ({ context }) => {
    await context.queries.query({ ...forumsQuery, staleTime: 'static' });
  },
  component: Forums,
});

function Forums() {
  return <ForumsPage asked={Route.useSearch()} />;
}
