/** /meetings?view=week&on=2026-11-26&forum=…&mine=true */
import { createFileRoute } from '@tanstack/react-router';

import { forumsQuery } from '@/api/forums';
import { todayQuery } from '@/api/today';
import { readAsked } from '@/features/meetings-calendar/asked';
import { MeetingsCalendarPage } from '@/features/meetings-calendar/calendar-page';

export const Route = createFileRoute('/_signed-in/meetings/')({
  validateSearch: readAsked,
  loader: async ({ context }) => {
    await Promise.all([
      context.queries.query({ ...forumsQuery, staleTime: 'static' }),
      context.queries.query({ ...todayQuery, staleTime: 'static' }),
    ]);
  },
  component: Meetings,
});

function Meetings() {
  const asked = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MeetingsCalendarPage
      asked={asked}
      onAsked={(next) => {
        void navigate({ search: next, replace: true, resetScroll: false });
      }}
    />
  );
}
