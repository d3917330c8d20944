import { expect, test } from 'vitest';

import { examplePlan } from './example-plan';
import { partOfPlan, planAnswer } from './words';

test('a published plan is answered by what worries most', () => {
  expect(planAnswer(examplePlan())).toBe(
    'Published 16 Oct 2026. 1 overdue and 1 at risk; 1 of 4 milestones on track or embedded.',
  );
});

test('a draft is answered by what it still needs, and by when', () => {
  const draft = examplePlan({ state: 'draft', publish_by: '2026-10-23' });
  expect(planAnswer(draft)).toBe(
    'Draft: P2 still needs an objective or a reason. To be published by 23 Oct 2026.',
  );
});

test.each([
  ['sections/context', 'School context'],
  ['objectives/o1', 'Objective “PA below 22% by Term 6”'],
  ['milestones/m-now', 'Milestone “Milestone m-now”'],
  ['milestones/gone', 'A milestone that is gone'],
  ['gaps/p2', 'The reason for P2'],
  ['state', 'The plan’s state (now published)'],
])('%s is called %s', (part, words) => {
  expect(partOfPlan(examplePlan(), part)).toBe(words);
});
