import { expect, test } from 'vitest';

import type { ReturnMeasureView } from '@/api/generated/performance';

import {
  figuresOf,
  isSmall,
  merged,
  numberOf,
  unfinished,
  withPupilsCarried,
  wrongWith,
} from './figures';
import { aMeasure } from './example-return';

const attainment = aMeasure();
const absence: ReturnMeasureView = aMeasure({
  measure: 'persistent-absence',
  name: 'Persistent absence',
  dataset: 'absence',
  unit: 'percent',
  counts_pupils: true,
  most: 100,
});

function cell(value: string, cohort = '', reason: '' | 'no-entries' = '') {
  return { value, cohort, reason } as const;
}

test('a number may be written with a decimal comma, a real minus sign or a percent sign', () => {
  expect(['40.9', '40,9', '−0.47', ' 55 % ', '+0.1', 'n/a', ''].map(numberOf)).toEqual([
    40.9,
    40.9,
    -0.47,
    55,
    0.1,
    null,
    null,
  ]);
});

test('a figure needs its pupils, and lies between the ends of its measure', () => {
  expect(wrongWith(cell('40.9'), attainment)).toBe('Say how many pupils this is about');
  expect(wrongWith(cell('409', '168'), attainment)).toBe('Between 0 and 90');
  expect(wrongWith(cell('', '168'), attainment)).toBe('Give the value, or the reason for none');
  expect(wrongWith(cell('40.9', '0'), attainment)).toBe(
    'Nobody in this group: give the reason instead',
  );
  expect(wrongWith(cell('40.9', '168'), attainment)).toBeNull();
  expect(wrongWith(cell('', '', 'no-entries'), attainment)).toBeNull();
});

test('fewer than 6 pupils never leave the page: they go as suppressed', () => {
  const typed = { 'attainment-8.disadvantaged': cell('22', '4') };
  expect(figuresOf(typed, [attainment])).toEqual([
    {
      measure: 'attainment-8',
      group: 'disadvantaged',
      value: null,
      mark: 'suppressed',
      cohort: null,
    },
  ]);
  expect(isSmall(cell('2.4', '168'), absence)).toBe(true);
  expect(isSmall(cell('27.4', '860'), absence)).toBe(false);
  expect(isSmall(cell('0', '860'), absence)).toBe(false);
});

test('what is not a figure yet is not sent', () => {
  const typed = {
    'attainment-8.all': cell('40.9', '168'),
    'attainment-8.disadvantaged': cell('31'),
  };
  expect(figuresOf(typed, [attainment]).map(({ group }) => group)).toEqual(['all']);
  expect(unfinished(typed, [attainment])).toBe(1);
});

test('pupils typed once are carried to the same group of the data set, and over nothing typed', () => {
  const grade = aMeasure({ measure: 'grade-5-english-maths', unit: 'percent' });
  const typed = {
    'attainment-8.all': cell('40.9', '168'),
    'grade-5-english-maths.all': cell('34'),
    'grade-5-english-maths.disadvantaged': cell('21'),
    'persistent-absence.all': cell('27.4'),
  };
  const carried = withPupilsCarried(typed, [attainment, grade, absence]);
  expect(carried['grade-5-english-maths.all']?.cohort).toBe('168');
  expect(carried['grade-5-english-maths.disadvantaged']?.cohort).toBe('');
  expect(carried['persistent-absence.all']?.cohort).toBe('');
});

test('of two people at once each keeps what they alone changed, and mine stays where both did', () => {
  const base = { a: cell('1', '9'), b: cell('2', '9'), c: cell('3', '9') };
  const mine = { ...base, a: cell('10', '9'), c: cell('30', '9') };
  const theirs = { ...base, b: cell('20', '9'), c: cell('33', '9') };
  expect(merged(mine, base, theirs)).toEqual({
    a: cell('10', '9'),
    b: cell('20', '9'),
    c: cell('30', '9'),
  });
});
