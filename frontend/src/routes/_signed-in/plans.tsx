/** Everything under /plans, so that the way back to the list stands in the trail. */
import { Outlet, createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/plans')({
  staticData: { crumb: 'Plans' },
  component: Outlet,
});
