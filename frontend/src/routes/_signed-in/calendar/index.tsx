/** /calendar?cycle=2027-28&school=… */
import { createFileRoute } from '@tanstack/react-router';

import { CalendarPage, type CalendarSearch } from '@/features/calendar/calendar-page';

const CYCLE = /^20\d\d-\d\d$/;

export const Route = createFileRoute('/_signed-in/calendar/')({
  validateSearch: ({ cycle, school }): CalendarSearch => ({
    ...(typeof cycle === 'string' && CYCLE.test(cycle) ? { cycle } : {}),
    ...(typeof school === 'string' && school ? { school } : {}),
  }),
  component: Calendar,
});

function Calendar() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CalendarPage
      key={search.school ?? 'trust'}
      search={search}
      onSearch={(next) => {
        void navigate({ search: next, replace: true, resetScroll: false });
      }}
    />
  );
}
