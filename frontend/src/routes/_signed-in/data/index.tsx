/** /data : which figures are there, what is missing, and where to go from here. */
import { createFileRoute } from '@tanstack/react-router';

import { placesFor } from '@/app/navigation';
import { DataHomePage } from '@/features/data/home/home-page';
import { holdingsQuery } from '@/features/data/queries';
import { useSession } from '@/session/session';

export const Route = createFileRoute('/_signed-in/data/')({
  loader: ({ context }) => {
    context.queries.query(holdingsQuery).catch(() => undefined);
  },
  component: DataHome,
});

function DataHome() {
  const session = useSession();
  const own = session.roles.find(({ role, school_id: id }) => role === session.hat && id !== null);
  return (
    <DataHomePage
      doorways={placesFor(session).filter(
        ({ needs, to }) => needs?.startsWith('performance.') && to !== '/data',
      )}
      ownSchool={
        own?.school_id ? { id: own.school_id, name: own.school_name ?? 'Your school' } : null
      }
    />
  );
}
