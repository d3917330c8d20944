/** /forums */
import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/forums')({
  staticData: { crumb: 'Forums' },
});
