/** Everything under /actions, so that the way back to the list stands in the trail. */
import { Outlet, createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/actions')({
  staticData: { crumb: 'Actions' },
  component: Outlet,
});
