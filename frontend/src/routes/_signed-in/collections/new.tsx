/** /collections/new */
import { createFileRoute } from '@tanstack/react-router';

import { NewCollectionPage } from '@/features/collections/new-collection-page';

export const Route = createFileRoute('/_signed-in/collections/new')({
  staticData: { crumb: 'Open one' },
  component: NewCollectionPage,
});
