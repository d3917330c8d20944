/** /returns/$returnId */
import { createFileRoute } from '@tanstack/react-router';

import { returnQuery } from '@/features/collections/queries';
import { ReturnPage } from '@/features/collections/return-page';

export const Route = createFileRoute('/_signed-in/returns/$returnId')({
  loader: async ({ context: { queries }, params: { returnId } }) => {
    const view = await queries.query({ ...returnQuery(returnId), staleTime: 'static' });
    return { crumb: view.collection_name };
  },
  component: Return,
});

function Return() {
  const { returnId } = Route.useParams();
  return <ReturnPage key={returnId} returnId={returnId} />;
}
