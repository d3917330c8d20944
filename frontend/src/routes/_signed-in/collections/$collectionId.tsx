/** /collections/$collectionId */
import { createFileRoute } from '@tanstack/react-router';

import { CollectionPage } from '@/features/collections/collection-page';
import { boardQuery, collectionQuery } from '@/features/collections/queries';

export const Route = createFileRoute('/_signed-in/collections/$collectionId')({
  loader: async ({ context: { queries }, params: { collectionId } }) => {
    const [collection] = await Promise.all([
      queries.query({ ...collectionQuery(collectionId), staleTime: 'static' }),
      queries.query({ ...boardQuery(collectionId), staleTime: 'static' }),
    ]);
    return { crumb: collection.name };
  },
  component: Collection,
});

function Collection() {
  return <CollectionPage collectionId={Route.useParams().collectionId} />;
}
