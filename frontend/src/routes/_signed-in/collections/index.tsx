/** /collections */
import { createFileRoute } from '@tanstack/react-router';

import { CollectionsPage } from '@/features/collections/collections-page';
import { collectionsQuery } from '@/features/collections/queries';

export const Route = createFileRoute('/_signed-in/collections/')({
  loader: async ({ context: { queries } }) => {
    await queries.query({ ...collectionsQuery, staleTime: 'static' });
  },
  component: CollectionsPage,
});
