/** Days, weeks and months for looking at, and what the school year says of each. */
import type { Closure, Term } from '@/api/generated/directory';

export type YearDates = {
  readonly terms: readonly Term[];
  readonly inset_days: readonly string[];
  readonly closures: readonly Closure[];
};

export type Mark = {
  readonly kind: 'school' | 'inset' | 'closed' | 'holiday' | 'weekend';
  /** What to call it on the page; null for an ordinary day. */
  readonly name: string | null;
};

const DAY_MS = 86_400_000;
const DAYS_IN_WEEK = 7;
const SATURDAY = 5;
const SEPTEMBER = 9;

const noon = (iso: string): number => Date.parse(`${iso}T12:00:00Z`);
const isoOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const addDays = (iso: string, days: number): string => isoOf(noon(iso) + days * DAY_MS);

/** 0 for Monday. */
export const weekdayOf = (iso: string): number => (new Date(noon(iso)).getUTCDay() + 6) % 7;

export const mondayOf = (iso: string): string => addDays(iso, -weekdayOf(iso));

export function weekFrom(monday: string): readonly string[] {
  return Array.from({ length: DAYS_IN_WEEK }, (_, at) => addDays(monday, at));
}

/** The first of the month so many months on. */
export function monthOn(iso: string, months: number): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return isoOf(Date.UTC(year, month - 1 + months, 1, 12));
}

/** Whole weeks, from the Monday before the first to the Sunday after the last. */
export function weeksOfMonth(iso: string): readonly (readonly string[])[] {
  const first = monthOn(iso, 0);
  const after = monthOn(iso, 1);
  const weeks: (readonly string[])[] = [];
  for (let monday = mondayOf(first); monday < after; monday = addDays(monday, DAYS_IN_WEEK)) {
    weeks.push(weekFrom(monday));
  }
  return weeks;
}

/** "2026-27" of a day: a year begins in September. */
export function cycleOf(iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  const first = month >= SEPTEMBER ? year : year - 1;
  return `${String(first)}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** Without published dates every weekday is an ordinary one. */
export function markOf(iso: string, dates: YearDates | null): Mark {
  const closure = dates?.closures.find(({ on }) => on === iso);
  if (closure) return { kind: 'closed', name: closure.name };
  if (dates?.inset_days.includes(iso)) return { kind: 'inset', name: 'INSET day' };
  if (weekdayOf(iso) >= SATURDAY) return { kind: 'weekend', name: null };
  if (!dates || termOn(iso, dates)) return { kind: 'school', name: null };
  return { kind: 'holiday', name: 'Holiday' };
}

function termOn(iso: string, { terms }: YearDates): Term | undefined {
  return terms.find(({ starts, ends }) => iso >= starts && iso <= ends);
}

const isSchool = (iso: string, dates: YearDates): boolean =>
  ['school', 'inset'].includes(markOf(iso, dates).kind);

/** "Term 2, week 4"; weeks without a school day have no number. */
export function weekWords(monday: string, dates: YearDates | null): string {
  if (!dates) return '';
  const day = weekFrom(monday).find((iso) => isSchool(iso, dates));
  const term = day ? termOn(day, dates) : undefined;
  if (!day || !term) return 'Holiday';
  let week = 0;
  for (let at = mondayOf(term.starts); at <= monday; at = addDays(at, DAYS_IN_WEEK)) {
    if (weekFrom(at).some((iso) => isSchool(iso, dates))) week += 1;
  }
  return `Term ${String(term.number)}, week ${String(week)}`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "November 2026" */
export const monthWords = (iso: string): string => MONTH.format(noon(iso));
/** "Thursday" */
export const weekdayWords = (iso: string): string => WEEKDAY.format(noon(iso));
/** "26 Nov" */
export const shortDay = (iso: string): string => SHORT.format(noon(iso)).replace('Sept', 'Sep');
