import { expect, test } from 'vitest';

import { parseDay } from './parse-day';

test.each([
  '4/12/2026',
  '04/12/2026',
  '4.12.2026',
  '4 Dec 2026',
  '4th December 2026',
  '2026-12-04',
])('%s is the fourth of December', (written) => {
  expect(parseDay(written)).toBe('2026-12-04');
});

test.each(['31/2/2026', '0/1/2026', '12/13/2026', 'Friday', '4/12/26', '4 Xyz 2026', ''])(
  '"%s" is no date',
  (written) => {
    expect(parseDay(written)).toBeNull();
  },
);
