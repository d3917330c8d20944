import { expect, test } from 'vitest';

import type { SchoolMeasure } from '@/api/generated/performance';

import { ATTAINMENT, aFigure } from '../example-comparison';
import { findingOf, inherited, answerOf } from './findings';

const school = {
  id: 's',
  name: 'Stavermarsh School',
  short_name: 'Stavermarsh',
  phase: 'secondary',
  local_authority: 'Wiltshire',
} as const;

function told(more: Partial<SchoolMeasure> = {}): SchoolMeasure {
  return {
    measure: ATTAINMENT,
    groups: [{ group: 'all', figures: [aFigure(41.3), aFigure(40.9)] }],
    trust: [],
    england: { area: 'england', name: 'England', figures: [aFigure(46), aFigure(46.1)] },
    authority: null,
    change: { value: -0.4, why_none: null },
    gaps: [],
    ...more,
  };
}

test('a finding says how much it is, beside England, and how it moved', () => {
  expect(findingOf(told())).toBe(
    'Attainment 8 is 40.9, below England’s 46.1 and 0.4 points down on the year before',
  );
});

test('a measure that is gone says what it was last, and why there is none since', () => {
  const years = [
    { year: '2023-24', why_none: null },
    { year: '2025-26', why_none: 'not available: no KS2 baseline' },
  ];
  const marked = aFigure(null, { mark: 'not-applicable' });
  const gone = told({
    measure: { ...ATTAINMENT, years },
    groups: [{ group: 'all', figures: [aFigure(41.3), marked] }],
  });
  expect(findingOf(gone)).toBe(
    'Attainment 8 was 41.3 in 2023-24; since then not available: no KS2 baseline',
  );
});

test('a suppressed year tells nothing of how it moved (R94)', () => {
  const hidden = told({ groups: [{ group: 'all', figures: [null, aFigure(null)] }] });
  expect(findingOf(hidden)).toMatch(/^Attainment 8: suppressed/);
});

test('the answer passes over context and what cannot be told', () => {
  const context = { dataset: 'context', years: [], measures: [told()] } as const;
  const none = told({ groups: [{ group: 'all', figures: [null, null] }] });
  const ks4 = { dataset: 'ks4', years: [], measures: [none] } as const;
  const view = {
    school,
    datasets: [context, ks4].map((one) => ({ ...one, years: [], measures: [...one.measures] })),
  };
  expect(answerOf(view)).toBeNull();
});

test('years of a predecessor are named with its URN', () => {
  const before = aFigure(41.3, { of_urn: '900103' });
  const measures = [told({ groups: [{ group: 'all', figures: [before, aFigure(40.9)] }] })];
  const view = { school, datasets: [{ dataset: 'ks4' as const, years: [], measures }] };
  expect([...inherited(view)]).toEqual([['900103', ['2024-25']]]);
});
