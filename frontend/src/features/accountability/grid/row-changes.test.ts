import { expect, test } from 'vitest';

import { aRow, compared } from '../example-grid';
import { changesBetween } from './row-changes';

const BEFORE = [aRow('Ashlode', { percent: 89 }), aRow('Stavermarsh', { percent: 50, overdue: 1 })];

test('only rows that read differently are told, with what they were', () => {
  const now = [aRow('Ashlode', { percent: 89 }), aRow('Stavermarsh', { percent: 58 })];
  expect(changesBetween(BEFORE, now)).toEqual([
    { schoolId: 'stavermarsh', words: 'Stavermarsh School: 58% on track, was 50%; 0 overdue.' },
  ]);
});

test('a change that moves no share is still told', () => {
  const now = [{ ...aRow('Ashlode', { percent: 89 }), version: 2 }];
  expect(changesBetween(BEFORE, now)).toEqual([
    { schoolId: 'ashlode', words: 'Ashlode School: updated.' },
  ]);
});

test('a new school is no change, and a compared one tells no more than its level', () => {
  expect(changesBetween(BEFORE, [aRow('Marlhaven')])).toEqual([]);
  const [told] = changesBetween(
    [compared(aRow('Dunsellow', { percent: 25, overdue: 4 }))],
    [compared(aRow('Dunsellow', { percent: 38, overdue: 3 }))],
  );
  expect(told?.words).toBe('Dunsellow School: 38% on track, was 25%.');
});
