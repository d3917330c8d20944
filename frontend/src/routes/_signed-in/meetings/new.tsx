/** /meetings/new?forum=…&on=2026-12-03 : plans one meeting or a series. */
import { createFileRoute } from '@tanstack/react-router';

import { forumsQuery } from '@/api/forums';
import { SchedulePage } from '@/features/meetings/schedule/schedule-page';

export const Route = createFileRoute('/_signed-in/meetings/new')({
  staticData: { crumb: 'Plan a meeting' },
  validateSearch: ({ forum, on }): { forum?: string; on?: string } => ({
    ...(typeof forum === 'string' ? { forum } : {}),
    ...(typeof on === 'string' ? { on } : {}),
  }),
  loader: async ({ context }) => {
    await context.queries.query({ ...forumsQuery, staleTime: 'static' });
  },
  component: NewMeeting,
});

function NewMeeting() {
  const { forum = '', on = '' } = Route.useSearch();
  return <SchedulePage forumId={forum} on={on} />;
}
