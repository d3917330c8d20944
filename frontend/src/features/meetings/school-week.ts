/** Where a day stands in the six terms: "Term 2, week 4". */
import { queryOptions } from '@tanstack/react-query';

import type { CalendarView } from '@/api/generated/directory';
import { readAll } from '@/api/pages';

/** The published years with the trust's own dates. */
export const datesQuery = queryOptions({
  queryKey: ['directory', 'calendars'],
  queryFn: ({ signal }) => readAll<CalendarView>('/api/directory/calendars', {}, signal),
  meta: { live: ['directory.calendar'] },
});

const DAY_MS = 86_400_000;
const noon = (iso: string) => Date.parse(`${iso}T12:00:00Z`);
const isoOf = (at: number) => new Date(at).toISOString().slice(0, 10);

function mondayOf(iso: string): number {
  const at = noon(iso);
  return at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS;
}

/** A week counts when the school is open to colleagues on a day of it; null outside term. */
export function schoolWeek(on: string, years: readonly CalendarView[]): string | null {
  for (const { terms, closures } of years) {
    const term = terms.find(({ starts, ends }) => starts <= on && on <= ends);
    if (!term) continue;
    const shut = new Set(closures.map((one) => one.on));
    let week = 0;
    for (let monday = mondayOf(term.starts); monday <= mondayOf(on); monday += 7 * DAY_MS) {
      const days = [0, 1, 2, 3, 4].map((at) => isoOf(monday + at * DAY_MS));
      const open = days.some((d) => term.starts <= d && d <= term.ends && !shut.has(d));
      if (open) week += 1;
    }
    return `Term ${String(term.number)}, week ${String(week)}`;
  }
  return null;
}
