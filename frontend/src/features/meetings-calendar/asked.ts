/** What the address asks the calendar of meetings to show. */
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
