/** What the address asks the calendar of meetings to show. */
import { addDays, mondayOf, monthOn, weeksOfMonth } from './days';

export type View = 'month' | 'week' | 'agenda';

export type MeetingsAsked = {
  readonly view?: View;
  /** A day inside what is shown; today without. */
  readonly on?: string;
  /** Only one forum's. */
  readonly forum?: string;
  /** Only those that name this person. */
  readonly mine?: true;
};

const AGENDA_DAYS = 56;
const DATE = /^20\d\d-\d\d-\d\d$/;
const VIEWS: readonly unknown[] = ['month', 'week', 'agenda'];

/** Keeps of an address what it may ask. */
export function readAsked(search: Record<string, unknown>): MeetingsAsked {
  const { view, on, forum, mine } = search;
  return {
    ...(VIEWS.includes(view) ? { view: view as View } : {}),
    ...(typeof on === 'string' && DATE.test(on) ? { on } : {}),
    ...(typeof forum === 'string' && forum ? { forum } : {}),
    ...(mine === true ? { mine } : {}),
  };
}

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
