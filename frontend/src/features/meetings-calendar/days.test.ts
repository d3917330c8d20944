import { describe, expect, it } from 'vitest';

import {
  cycleOf,
  markOf,
  mondayOf,
  monthOn,
  weekWords,
  weeksOfMonth,
  type YearDates,
} from './days';

const YEAR: YearDates = {
  terms: [
    { number: 1, starts: '2026-09-03', ends: '2026-10-23' },
    { number: 2, starts: '2026-11-02', ends: '2026-12-18' },
  ],
  inset_days: ['2026-11-27'],
  closures: [{ on: '2026-12-25', name: 'Christmas Day' }],
};

describe('the days of a calendar of meetings', () => {
  it('show whole weeks around a month, Monday first', () => {
    const weeks = weeksOfMonth('2026-11-26');

    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(weeks.every((week) => week.length === 7 && week[0] === mondayOf(week[3] ?? ''))).toBe(
      true,
    );
  });

  it('step over the end of a year', () => {
    expect(monthOn('2026-12-31', 1)).toBe('2027-01-01');
    expect(monthOn('2027-01-31', -1)).toBe('2026-12-01');
  });

  it.each([
    ['2026-11-26', 'school', null],
    ['2026-11-27', 'inset', 'INSET day'],
    ['2026-11-28', 'weekend', null],
    ['2026-10-28', 'holiday', 'Holiday'],
    ['2026-12-25', 'closed', 'Christmas Day'],
  ])('say that %s is %s', (iso, kind, name) => {
    expect(markOf(iso, YEAR)).toEqual({ kind, name });
  });

  it.each([
    ['2026-08-31', 'Term 1, week 1'],
    ['2026-11-23', 'Term 2, week 4'],
    ['2026-10-26', 'Holiday'],
  ])('call the week of %s %s', (monday, words) => {
    expect(weekWords(monday, YEAR)).toBe(words);
  });

  it('begin an academic year in September', () => {
    expect([cycleOf('2026-08-31'), cycleOf('2026-09-01')]).toEqual(['2025-26', '2026-27']);
  });

  it('are all ordinary while no dates are published', () => {
    expect(markOf('2026-10-28', null).kind).toBe('school');
    expect(weekWords('2026-10-26', null)).toBe('');
  });
});
