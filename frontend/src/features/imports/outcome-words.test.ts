import { expect, test } from 'vitest';

import { outcomesInWords, writes } from './outcome-words';

const rows = (...outcomes: readonly ('new' | 'changed' | 'skipped' | 'refused')[]) =>
  outcomes.map((outcome) => ({ outcome }));

test('an import is said in a sentence, leaving out what did not occur', () => {
  expect(outcomesInWords(rows('new', 'skipped', 'new', 'refused'))).toBe(
    'Two new, one skipped and one to put right',
  );
  expect(outcomesInWords([])).toBe('');
});

test('only new and changed rows are written', () => {
  expect(writes(rows('new', 'changed', 'skipped', 'refused'))).toBe(2);
});
