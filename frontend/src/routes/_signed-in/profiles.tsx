/** Everything under /profiles, so that the way back to the list stands in the trail. */
import { Outlet, createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/profiles')({
  staticData: { crumb: 'School profiles' },
  component: Outlet,
});
