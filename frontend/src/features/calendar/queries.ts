/** A cycle's dates: the trust's, and each school's own. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { change, read } from '@/api/client';
import type {
  CalendarView,
  CycleView,
  DefaultDatesView,
  SchoolCalendarView,
  TodayView,
} from '@/api/generated/directory';
import { readAll } from '@/api/pages';

export const cyclePath = (cycle: string) => `/api/directory/calendars/${cycle}`;
export const ownPath = (cycle: string, schoolId: string) =>
  `${cyclePath(cycle)}/schools/${schoolId}`;

const live = { live: ['directory.calendar'] } as const;

/** Where today stands, for the trust or by a school's own dates. */
export const todayAtQuery = (schoolId: string | null) =>
  queryOptions({
    queryKey: ['directory', 'today', schoolId ?? 'trust'],
    queryFn: ({ signal }) =>
      read<TodayView>(
        schoolId ? `/api/directory/today?school_id=${schoolId}` : '/api/directory/today',
        signal,
      ),
    meta: live,
  });

/** The cycles with published dates, the latest first. */
export const publishedQuery = queryOptions({
  queryKey: ['directory', 'calendars'],
  queryFn: ({ signal }) => readAll<CalendarView>('/api/directory/calendars', {}, signal),
  meta: live,
});

/** Asked for only where the list has it: a miss would be noted in the audit as a refusal. */
async function cycleOrNull(cycle: string, signal: AbortSignal): Promise<CycleView | null> {
  const published = await readAll<CalendarView>('/api/directory/calendars', {}, signal);
  const known = published.some((one) => one.cycle === cycle);
  return known ? read<CycleView>(cyclePath(cycle), signal) : null;
}

/** Null while no dates are published for it. */
export const cycleQuery = (cycle: string) =>
  queryOptions({
    queryKey: ['directory', 'calendar', cycle],
    queryFn: ({ signal }) => cycleOrNull(cycle, signal),
    meta: live,
  });

/** Dates to begin from. */
export const defaultsQuery = (cycle: string) =>
  queryOptions({
    queryKey: ['directory', 'calendar', cycle, 'defaults'],
    queryFn: ({ signal }) => read<DefaultDatesView>(`${cyclePath(cycle)}/defaults`, signal),
  });

/** Everything that depends on dates is asked for again. */
export function useDatesMoved() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['directory'] });
}

/** Puts a school back on the trust's dates. */
export function useFollowTheTrust(cycle: string) {
  const moved = useDatesMoved();
  return useMutation({
    mutationFn: ({ school_id: schoolId, version }: SchoolCalendarView) =>
      change<SchoolCalendarView>(ownPath(cycle, schoolId), { method: 'DELETE', version }),
    onSuccess: moved,
  });
}

/** "2026-27" to "2027-28". */
export function cycleAfter(cycle: string): string {
  const year = Number(cycle.slice(0, 4)) + 1;
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}
