import { expect, test } from 'vitest';

import type { MeasureOutcome, OutcomesView, YearOutcome } from '@/api/generated/accountability';

import { answerForOutcomes, cellOf, coverage, creditedCells } from './reading';

function aYear(year: string, value: number | null, told: Partial<YearOutcome> = {}): YearOutcome {
  return {
    year,
    value,
    words: value === null ? '' : String(value),
    mark: null,
    why_none: null,
    pupils: value === null ? 0 : 400,
    schools: value === null ? 0 : 2,
    of_schools: 3,
    status: value === null ? null : 'provisional',
    source: value === null ? null : 'dfe',
    as_at: value === null ? null : '2026-10-15',
    ...told,
  };
}

function aMeasure(
  code: string,
  better: 'higher' | 'lower' | 'neither',
  [first, before, now]: readonly [number | null, number | null, number | null],
): MeasureOutcome {
  return {
    measure: { code, name: code, unit: 'percent', better },
    decimals: 1,
    dataset: 'absence',
    definition: code,
    years: [aYear('2023-24', first), aYear('2024-25', before), aYear('2025-26', now)],
  };
}

function outcomes(...measures: readonly MeasureOutcome[]): OutcomesView {
  return {
    years: ['2023-24', '2024-25', '2025-26'],
    phases: [{ phase: 'secondary', schools: 3, measures: [...measures] }],
    inspections: {
      schools: 3,
      old: [],
      with_card: 0,
      cards: [],
      safeguarding_met: 0,
      safeguarding_not_met: 0,
      none_known: 3,
      as_at: null,
    },
    column: { column: 'outcomes', source: 'performance', as_of: null, heard_at: null },
  };
}

test('the answer counts what is better, the lower way too, and leaves gaps and shares out', () => {
  const all = outcomes(
    aMeasure('attainment', 'higher', [40, 41, 43]),
    aMeasure('absence', 'lower', [8, 9, 10]),
    aMeasure('suspensions', 'lower', [8, 9, 7]),
    aMeasure('progress', 'higher', [0.1, null, null]),
    aMeasure('disadvantaged', 'neither', [20, 21, 22]),
  );
  expect(answerForOutcomes(all)).toBe(
    'Two of three headline measures are better than the year before, one worse',
  );
});

test('without a figure, or without two, nothing is compared', () => {
  expect(answerForOutcomes(outcomes())).toBe('No outcomes are published yet');
  expect(answerForOutcomes(outcomes(aMeasure('attainment', 'higher', [null, null, 43])))).toBe(
    'No measure of 2025-26 has a year to compare with',
  );
});

test('a year without a figure is a mark or nothing at all, and never nought', () => {
  expect(cellOf(aYear('2025-26', null))).toBeNull();
  const gap = aYear('2025-26', null, { mark: 'not-available', why_none: 'no KS2 baseline' });
  expect(cellOf(gap)).toMatchObject({ value: null, mark: 'not-available', cohort: null });
  expect(coverage(gap)).toBeNull();
  expect(creditedCells(aMeasure('progress', 'higher', [0.1, null, null]))).toHaveLength(1);
});

test('how many schools and pupils a figure covers is said beside it', () => {
  expect(coverage(aYear('2025-26', 46, { pupils: 1200 }))).toBe('2 of 3 schools, 1,200 pupils');
});
