import { expect, test } from 'vitest';

import { safeBack } from './back';

test('a page of ours is kept with its search', () => {
  expect(safeBack('/plans/1?term=2#m3')).toBe('/plans/1?term=2#m3');
});

test.each([
  '//evil.example/x',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  undefined,
])('%s becomes the home page', (wanted) => {
  expect(safeBack(wanted)).toBe('/');
});
