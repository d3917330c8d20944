import { expect, test } from 'vitest';

import { answerForAll, answerForCompared, answerForOwn } from './answers';
import { aRow, compared } from './example-grid';
import { ASSUMED } from './standing';

const BEFORE = { ...ASSUMED, publicationIsPast: false };
const AFTER = { ...ASSUMED, publicationIsPast: true };

const WELL = aRow('Ashlode', { percent: 89 });
const RISKY = aRow('Pellowmere', { percent: 56 });
const LOWEST = aRow('Dunsellow', { percent: 25 });
const SLIPPING = aRow('Stavermarsh', { percent: 50, improved: 1, declined: 3 });
const DRAFT = aRow('Fennicombe', { percent: null, state: 'draft' });

test('the school that is slipping is named before the one with the lowest share', () => {
  expect(answerForAll([WELL, LOWEST, SLIPPING], BEFORE)).toBe(
    'Two schools are behind; Stavermarsh needs you',
  );
  expect(answerForAll([WELL, LOWEST], BEFORE)).toBe('One school is behind; Dunsellow needs you');
});

test('a draft is behind only once the day of publication has passed', () => {
  expect(answerForAll([WELL, DRAFT], BEFORE)).toBe('Every school is on track');
  expect(answerForAll([WELL, DRAFT], AFTER)).toBe('One school is behind; Fennicombe needs you');
});

test('nobody behind is said, and who is at risk is counted', () => {
  expect(answerForAll([WELL, RISKY], BEFORE)).toBe('No school is behind; one school at risk');
  expect(answerForAll([DRAFT], BEFORE)).toBe(
    'The year is still to begin: nothing is under way yet',
  );
});

test('the shares are the trust’s own', () => {
  const strict = { ...BEFORE, offTrackUpTo: 60, atRiskBelow: 95 };
  expect(answerForAll([WELL, RISKY], strict)).toBe('One school is behind; Pellowmere needs you');
  expect(answerForAll([WELL], strict)).toBe('No school is behind; one school at risk');
});

test('a Head hears of their own school in full, a governor at the compared level', () => {
  expect(answerForOwn(aRow('Stavermarsh', { overdue: 1 }))).toBe(
    'Stavermarsh: 4 of 8 milestones under way are on track, 1 overdue',
  );
  expect(answerForOwn(DRAFT)).toBe("Fennicombe's plan is not published yet");
  expect(answerForCompared(compared(SLIPPING))).toBe(
    'Stavermarsh: 50% of the milestones under way are on track',
  );
});
