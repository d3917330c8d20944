/** /accountability/actions and the lists opened from it. */
import { Outlet, createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/accountability/actions')({
  staticData: { crumb: 'Action book' },
  component: Outlet,
});
