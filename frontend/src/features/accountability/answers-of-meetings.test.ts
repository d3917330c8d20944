import { expect, test } from 'vitest';

import { answerForAll, answerForOwn } from './answers';
import { aRow, withMet } from './example-grid';
import { ASSUMED } from './standing';

const BY = { ...ASSUMED, publicationIsPast: true };

test('a missed rhythm makes a school one that is behind', () => {
  const rows = [aRow('Ashlode', { percent: 89 }), withMet(aRow('Stavermarsh', { percent: 90 }), 2)];
  expect(answerForAll(rows, BY)).toBe('One school is behind on cadence; Stavermarsh needs you');
});

test('who is behind on both comes first, though another plan is further behind', () => {
  const rows = [
    aRow('Dunsellow', { percent: 20 }),
    withMet(aRow('Stavermarsh', { percent: 50 }), 1),
  ];
  expect(answerForAll(rows, BY)).toBe(
    'Two schools are behind on their plans, one on cadence; Stavermarsh needs you',
  );
});

test('overdue actions are said when no school is behind', () => {
  const rows = [
    aRow('Ashlode', { percent: 89 }),
    withMet(aRow('Marlhaven', { percent: 90 }), 0, 9),
  ];
  expect(answerForAll(rows, BY)).toBe('No school is behind; nine actions overdue');
});

test('a Head reads of their own rhythm and actions', () => {
  const own = withMet(aRow('Stavermarsh', { percent: 50 }), 1, 2);
  expect(answerForOwn(own)).toBe(
    'Stavermarsh: 4 of 8 milestones under way are on track, none is overdue; behind on cadence, two actions overdue',
  );
});
