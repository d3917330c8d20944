/** /inbox : what meetings asked of a school; of every school for whoever reads them all. */
import { createFileRoute } from '@tanstack/react-router';

import { InboxPage } from '@/features/plans/inbox/inbox-page';
import { reachOf } from '@/session/reach';

export const Route = createFileRoute('/_signed-in/inbox')({
  staticData: { crumb: 'SIP inbox' },
  loader: ({ context: { session } }) => ({
    schoolId: reachOf(session, 'planning.read-inbox')?.[0] ?? null,
  }),
  component: Inbox,
});

function Inbox() {
  return <InboxPage schoolId={Route.useLoaderData().schoolId} />;
}
