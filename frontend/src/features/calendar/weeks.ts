/** A term as weeks of five days, for looking at; the service does the counting that matters. */
import type { Closure, Term } from '@/api/generated/directory';

export type Dates = {
  readonly terms: readonly Term[];
  readonly inset_days: readonly string[];
  readonly closures: readonly Closure[];
};

type DayKind = 'school' | 'inset' | 'closed' | 'outside';

export type Day = {
  /** ISO date. */
  readonly date: string;
  readonly kind: DayKind;
  /** What it is called, for INSET days and closures. */
  readonly name: string | null;
};

type Week = {
  /** From 1 within its term; null for a week without a school day. */
  readonly number: number | null;
  readonly monday: string;
  readonly days: readonly Day[];
};

const DAY_MS = 86_400_000;
const FRIDAY = 5;

const noon = (iso: string): number => Date.parse(`${iso}T12:00:00Z`);
const isoOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function mondayOf(iso: string): number {
  const at = noon(iso);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return at - sinceMonday * DAY_MS;
}

function dayOf(date: string, term: Term, dates: Dates): Day {
  if (date < term.starts || date > term.ends) return { date, kind: 'outside', name: null };
  const closure = dates.closures.find(({ on }) => on === date);
  if (closure) return { date, kind: 'closed', name: closure.name };
  if (dates.inset_days.includes(date)) return { date, kind: 'inset', name: 'INSET day' };
  return { date, kind: 'school', name: null };
}

const isSchool = ({ kind }: Day): boolean => kind === 'school' || kind === 'inset';

/** Weeks from the term's first Monday to its last day; INSET days are school days. */
export function weeksOf(term: Term, dates: Dates): readonly Week[] {
  const weeks: Week[] = [];
  let number = 0;
  for (let monday = mondayOf(term.starts); monday <= noon(term.ends); monday += 7 * DAY_MS) {
    const days = Array.from({ length: FRIDAY }, (_, at) =>
      dayOf(isoOf(monday + at * DAY_MS), term, dates),
    );
    const counts = days.some(isSchool);
    if (counts) number += 1;
    weeks.push({ number: counts ? number : null, monday: isoOf(monday), days });
  }
  return weeks;
}

/** Days the school is open to colleagues in these weeks. */
export function schoolDaysIn(weeks: readonly Week[]): number {
  return weeks.flatMap(({ days }) => days).filter(isSchool).length;
}
