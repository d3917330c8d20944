import { expect, test } from 'vitest';

import { examplePlan, exampleToday } from './example-plan';
import { pick, readShowing, termFor } from './showing';

const plan = examplePlan();

test('due now are the milestones of this term and before that are not embedded, overdue first', () => {
  expect(pick(plan, 'due', 2).map(({ milestone }) => milestone.id)).toEqual(['m-late', 'm-now']);
});

test('each rating picks out its own milestones', () => {
  expect(pick(plan, 'embedded', 2).map(({ milestone }) => milestone.id)).toEqual(['m-done']);
  expect(pick(plan, 'overdue', 2).map(({ milestone }) => milestone.id)).toEqual(['m-late']);
});

test('a plan of last year is wholly due, and one of next year not yet', () => {
  expect(termFor({ cycle: '2026-27' }, exampleToday)).toBe(2);
  expect(termFor({ cycle: '2025-26' }, exampleToday)).toBe(6);
  expect(termFor({ cycle: '2027-28' }, exampleToday)).toBe(0);
});

test('an address that says something unknown picks nothing out', () => {
  expect(readShowing('at-risk')).toBe('at-risk');
  expect(readShowing('late')).toBeNull();
  expect(readShowing(undefined)).toBeNull();
});
