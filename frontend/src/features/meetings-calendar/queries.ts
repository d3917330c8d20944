/** What the calendar of meetings asks for. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { CalendarView, CycleView } from '@/api/generated/directory';
import type { FeedView } from '@/api/generated/meetings';
import { readAll } from '@/api/pages';

/** Asked for only where the list has it: a miss would be noted in the audit as a refusal. */
async function yearOrNull(cycle: string, signal: AbortSignal): Promise<CycleView | null> {
  const published = await readAll<CalendarView>('/api/directory/calendars', {}, signal);
  return published.some((one) => one.cycle === cycle)
    ? read<CycleView>(`/api/directory/calendars/${cycle}`, signal)
    : null;
}

/** The year's dates; the key is the one the year's own page uses. */
export const yearQuery = (cycle: string) =>
  queryOptions({
    queryKey: ['directory', 'calendar', cycle],
    queryFn: ({ signal }) => yearOrNull(cycle, signal),
    meta: { live: ['directory.calendar'] },
  });

export const feedQuery = queryOptions({
  queryKey: ['meetings', 'feed'],
  queryFn: ({ signal }) => read<FeedView>('/api/meetings/calendar-feed', signal),
});
