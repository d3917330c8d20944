import { expect, test } from 'vitest';

import { schoolDaysIn, weeksOf, type Dates } from './weeks';

const TERM = { number: 1, starts: '2026-09-03', ends: '2026-10-23' };
const DATES: Dates = {
  terms: [TERM],
  inset_days: ['2026-09-03', '2026-09-04'],
  closures: [],
};

test('a term of 37 days has eight weeks, the first of two INSET days', () => {
  const weeks = weeksOf(TERM, DATES);
  expect(weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(weeks[0]?.days.map(({ kind }) => kind)).toEqual([
    'outside',
    'outside',
    'outside',
    'inset',
    'inset',
  ]);
  expect(schoolDaysIn(weeks)).toBe(37);
});

test('a week without a school day has no number and the next one goes on counting', () => {
  const closures = ['14', '15', '16', '17', '18'].map((day) => ({
    on: `2026-09-${day}`,
    name: 'Flood',
  }));
  const weeks = weeksOf(TERM, { ...DATES, closures });
  expect(weeks.slice(0, 4).map(({ number }) => number)).toEqual([1, 2, null, 3]);
  expect(schoolDaysIn(weeks)).toBe(32);
});

test('the clock change does not move a day', () => {
  const autumn = { number: 1, starts: '2026-10-19', ends: '2026-10-30' };
  const weeks = weeksOf(autumn, { terms: [autumn], inset_days: [], closures: [] });
  expect(weeks.map(({ monday }) => monday)).toEqual(['2026-10-19', '2026-10-26']);
});
