import { expect, test } from 'vitest';

import { greeting } from './greeting';

test.each([
  [8, 'Good morning'],
  [11, 'Good morning'],
  [12, 'Good afternoon'],
  [17, 'Good evening'],
])('at %i o’clock it is "%s"', (hour, expected) => {
  expect(greeting(new Date(2026, 10, 23, hour))).toBe(expected);
});
