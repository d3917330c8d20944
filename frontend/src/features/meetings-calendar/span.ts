/** Which days a view of the calendar shows, and which it shows next. */
import type { View } from './asked';
import { addDays, mondayOf, monthOn, weeksOfMonth } from './days';

const AGENDA_DAYS = 56;

/** The first and the last day that a view shows. */
export function spanOf(view: View, on: string): { readonly from: string; readonly to: string } {
  if (view === 'agenda') return { from: on, to: addDays(on, AGENDA_DAYS - 1) };
  if (view === 'week') return { from: mondayOf(on), to: addDays(mondayOf(on), 6) };
  const weeks = weeksOfMonth(on);
  return { from: weeks[0]?.[0] ?? on, to: weeks.at(-1)?.at(-1) ?? on };
}

/** The day to show after a step forwards or back. */
export function stepped(view: View, on: string, by: 1 | -1): string {
  if (view === 'month') return monthOn(on, by);
  return addDays(on, by * (view === 'week' ? 7 : AGENDA_DAYS));
}
