import { expect, test } from 'vitest';

import { along, scaleForBars, scaleForLines, spread, ticks } from './scale';

test('bars start at nought and end at a round number that holds the longest', () => {
  expect(scaleForBars([51.8, 40.9], 'points')).toEqual({ low: 0, high: 60, step: 20 });
  expect(scaleForBars([97], 'percent')).toEqual({ low: 0, high: 100, step: 50 });
});

test('progress lies around nought, as far to one side as to the other', () => {
  expect(scaleForBars([-0.47, 0.31], 'progress')).toEqual({ low: -0.5, high: 0.5, step: 0.5 });
});

test('lines stand between round ends and never below what can be', () => {
  const scale = scaleForLines([0.4, 2.1], 'percent');
  expect(scale.low).toBe(0);
  expect(scale.high).toBeGreaterThanOrEqual(2.1);
});

test('a value lies as far along as it is between the ends', () => {
  expect(along({ low: -0.5, high: 0.5 }, 0)).toBe(50);
  expect(along({ low: 0, high: 60 }, 45)).toBe(75);
});

test('ticks are round, and say 0.2 rather than 0.20000000000000001', () => {
  expect(ticks(scaleForLines([-0.47], 'progress'))).toEqual([-0.8, -0.6, -0.4, -0.2]);
  expect(ticks(scaleForBars([51.8], 'points'))).toEqual([0, 20, 40, 60]);
});

test('labels that would lie on one another are moved apart inside the height, in their order', () => {
  expect(spread([50, 52, 10], 16, 100)).toEqual([50, 66, 10]);
  expect(spread([98, 99], 16, 100)).toEqual([84, 100]);
});
