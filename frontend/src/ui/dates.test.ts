import { expect, test } from 'vitest';

import { clock, day, dayAndClock, span } from './dates';

test('a date is written as 23 Nov 2026', () => {
  expect(day('2026-11-23')).toBe('23 Nov 2026');
});

test('September has three letters like the other months', () => {
  expect(day('2026-09-01')).toBe('1 Sep 2026');
});

test('an instant late in a summer evening belongs to the next day in London', () => {
  expect(dayAndClock('2026-06-30T23:30:00Z')).toBe('1 Jul 2026, 00:30');
});

test('a time is on the twenty-four hour clock', () => {
  expect(clock('2026-11-23T09:42:00Z')).toBe('09:42');
});

test('two days of one year say the year once, and two years say both', () => {
  expect(span('2026-09-03', '2026-10-23')).toBe('3 Sep to 23 Oct 2026');
  expect(span('2026-12-18', '2027-01-04')).toBe('18 Dec 2026 to 4 Jan 2027');
});
