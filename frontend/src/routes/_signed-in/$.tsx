/** Any other address, inside the frame, so that the way on is at hand. */
import { createFileRoute } from '@tanstack/react-router';

import { PageMissing } from '@/app/page-fallbacks';

export const Route = createFileRoute('/_signed-in/$')({
  staticData: { crumb: 'Not found' },
  component: PageMissing,
});
