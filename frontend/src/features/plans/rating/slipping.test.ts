import { expect, test } from 'vitest';

import { slipsBack, webAddress } from './slipping';

test('off track after at risk slips back', () => {
  expect(slipsBack('at-risk', 'off-track')).toBe(true);
});

test('the same rating again, a better one, and none chosen do not slip back', () => {
  expect(slipsBack('at-risk', 'at-risk')).toBe(false);
  expect(slipsBack('not-started', 'off-track')).toBe(false);
  expect(slipsBack('on-track', '')).toBe(false);
});

test('an address without its beginning can still be opened', () => {
  expect(webAddress(' drive.example.org/a ')).toBe('https://drive.example.org/a');
  expect(webAddress('http://intranet/a')).toBe('http://intranet/a');
  expect(webAddress('  ')).toBe('');
});
