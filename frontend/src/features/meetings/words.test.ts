import { expect, test } from 'vitest';

import type { CalendarView } from '@/api/generated/directory';

import { schoolWeek } from './school-week';
import { slideAfter } from './show/keys';
import { wallTime } from './wall-time';
import { missingInWords, proposalInWords, warningInWords } from './words';

const YEAR: CalendarView = {
  id: '2026-27',
  version: 1,
  cycle: '2026-27',
  terms: [
    { number: 1, starts: '2026-09-03', ends: '2026-10-23' },
    { number: 2, starts: '2026-11-02', ends: '2026-12-18' },
  ],
  inset_days: ['2026-09-03'],
  closures: ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'].map((on) => ({
    on,
    name: 'Flood',
  })),
  next_year_starts: null,
};
const name = (id: string) => id.toUpperCase();

test('a day is named by its term and school week, weeks without school not counted', () => {
  expect(schoolWeek('2026-09-03', [YEAR])).toBe('Term 1, week 1');
  expect(schoolWeek('2026-09-07', [YEAR])).toBe('Term 1, week 2');
  expect(schoolWeek('2026-11-26', [YEAR])).toBe('Term 2, week 3');
});

test('a day in the holidays is in no school week', () => {
  expect(schoolWeek('2026-10-28', [YEAR])).toBeNull();
});

test('times are taken as people type them, and what is no time is not', () => {
  expect(['9:30', '9.30', '0930', '16', ' 9:05 '].map(wallTime)).toEqual([
    '09:30',
    '09:30',
    '09:30',
    '16:00',
    '09:05',
  ]);
  expect(['25:00', '9:75', 'noon', ''].map(wallTime)).toEqual([null, null, null, null]);
});

test('schools nobody came from are named, and counted where they are many', () => {
  expect(missingInWords([], true)).toBe('Every school was there.');
  expect(missingInWords(['Dunsellow', 'Fennicombe'], false)).toBe(
    'Nobody is here yet from Dunsellow and Fennicombe.',
  );
  expect(missingInWords(['A', 'B', 'C', 'D'], true)).toBe(
    'Nobody was there from four schools: A, B, C and D.',
  );
});

test('what other facts put on the agenda is said with its number and school', () => {
  const proposal = {
    kind: 'overdue-actions',
    count: 3,
    school_id: 's1',
    subject_id: 's1',
  } as const;
  expect(proposalInWords(proposal, name)).toBe('Three overdue actions, S1');
  expect(proposalInWords({ ...proposal, count: 1, school_id: null }, name)).toBe(
    'One overdue action',
  );
  const report = {
    ...proposal,
    kind: 'heads-report',
    count: 1,
    subject_id: 's1:2026-27:2',
  } as const;
  expect(proposalInWords(report, name)).toBe('Headteacher’s Report, Term 2, S1');
});

test('a warning says for whom', () => {
  const booked = { kind: 'double-booked', school_ids: [], person_ids: ['ann', 'bo'] } as const;
  const inset = { kind: 'inset-day', school_ids: ['s1'], person_ids: [] } as const;
  const say = (warning: Parameters<typeof warningInWords>[0]) =>
    warningInWords(warning, name, name);
  expect(say({ ...booked, school_ids: [], person_ids: [...booked.person_ids] })).toBe(
    'In another meeting then: ANN and BO',
  );
  expect(say({ ...inset, school_ids: ['s1'], person_ids: [] })).toBe('An INSET day for S1');
});

test('a clicker turns pages while somebody types, arrows then belong to the words', () => {
  expect(slideAfter('PageDown', 1, 4, true)).toBe(2);
  expect(slideAfter('ArrowRight', 1, 4, true)).toBeNull();
  expect(slideAfter('ArrowRight', 4, 4, false)).toBe(4);
  expect(slideAfter('End', 0, 4, false)).toBe(4);
  expect(slideAfter('a', 0, 4, false)).toBeNull();
});
