import { expect, test } from 'vitest';

import { fromLines, toLines } from './lines';

test('bullets and numbers brought along from Word are left out', () => {
  expect(toLines('• Tutors ring home\n\n1. A late bus runs\n  - Clubs are open ')).toEqual([
    'Tutors ring home',
    'A late bus runs',
    'Clubs are open',
  ]);
});

test('a figure that begins a line stays', () => {
  expect(toLines('22% or less by Term 6')).toEqual(['22% or less by Term 6']);
});

test('lines come back as they were typed', () => {
  expect(toLines(fromLines(['One', 'Two']))).toEqual(['One', 'Two']);
});
