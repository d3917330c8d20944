import { expect, test } from 'vitest';

import { reachedFor } from './words';

test('a reach is said by what it was for', () => {
  expect(reachedFor({ path: '/plans/{id}', method: 'GET' })).toBe('An improvement plan');
  expect(reachedFor({ path: '/plans/{id}/publish', method: 'POST' })).toBe(
    'Changing an improvement plan',
  );
});

test('an address without a word for it is shown as it is', () => {
  expect(reachedFor({ path: '/circuits/{id}', method: 'GET' })).toBe('/circuits/{id}');
});
