/** /data and everything opened from it. */
import { Outlet, createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/data')({
  staticData: { crumb: 'Data' },
  component: Outlet,
});
