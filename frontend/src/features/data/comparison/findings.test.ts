import { expect, test } from 'vitest';

import { ATTAINMENT, aComparison, aMeasure } from '../example-comparison';
import { comparisonAsked } from './asked';
import { findingOf, titleOf } from './findings';
import { withoutEmptyYears } from './years';

test('a finding counts the schools above England, and names none', () => {
  const compared = aMeasure({ stavermarsh: [41, 40.9], ashlode: [50, 51.8] }, 46.1);
  expect(findingOf(compared, 1)).toBe('Attainment 8 is above England’s 46.1 in one of two schools');
});

test('a suppressed school is not counted among those below', () => {
  const compared = aMeasure({ stavermarsh: [null, null], ashlode: [50, 51.8] }, 46.1);
  expect(findingOf(compared, 1)).toBe('Attainment 8 is 51.8, above England’s 46.1');
});

test('without England’s figure the finding says how far the schools lie apart', () => {
  const compared = aMeasure({ stavermarsh: [41, 40.9], ashlode: [50, 51.8] }, null);
  expect(findingOf(compared, 1)).toBe('Attainment 8 runs from 40.9 to 51.8 over two schools');
});

test('a year without the measure gives its reason (R95)', () => {
  const years = [
    { year: '2024-25', why_none: null },
    { year: '2025-26', why_none: 'not available: no KS2 baseline' },
  ];
  const progress = { ...ATTAINMENT, name: 'Progress 8', years };
  const compared = aMeasure({}, null, progress);
  expect(findingOf(compared, 1)).toBe('Progress 8 is not available: no KS2 baseline');
});

test('the page’s title tells the first headlines with a figure for England', () => {
  const compared = aMeasure({ stavermarsh: [41, 40.9], ashlode: [50, 51.8] }, 46.1);
  expect(titleOf(aComparison([compared]), 1)).toBe(
    'One of two secondary schools is above England in Attainment 8',
  );
});

test('an address that says something else is read without it', () => {
  expect(
    comparisonAsked({
      phase: 'secondary',
      dataset: 'ks9',
      year: 'soon',
      group: 'ehcp',
      gap: 'toString',
    }),
  ).toEqual({ phase: 'secondary', group: 'ehcp' });
});

test('years before the first figure are left out, a gap after it is not', () => {
  const compared = aMeasure({ stavermarsh: [41, 40.9], ashlode: [50, 51.8] }, 46.1);
  const early = {
    ...compared,
    measure: {
      ...ATTAINMENT,
      years: [{ year: '2023-24', why_none: null }, ...ATTAINMENT.years],
    },
    schools: compared.schools.map((school) => ({ ...school, figures: [null, ...school.figures] })),
    trust: [...compared.trust.slice(0, 1), ...compared.trust],
    england: { ...compared.england, figures: [null, ...compared.england.figures] },
  };
  const view = aComparison([early], { years: ['2023-24', '2024-25', '2025-26'] });
  expect(withoutEmptyYears(view)).toEqual(aComparison([compared]));
});
