import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { isChangedMeanwhile } from '@/api/problem';

import { server } from '../../../test/server';
import { changePlan, type Wish } from './changing';
import { examplePlan } from './example-plan';

const ADDRESS = '*/api/planning/plans/plan-1/sections/context';
const wish: Wish = {
  method: 'PUT',
  path: '/sections/context',
  body: { text: 'Mine' },
  version: 7,
  part: 'sections/context',
  intent: 'one',
};

/** A service whose plan is at version 9 because somebody changed one part of it. */
function changedElsewhere(part: string): string[] {
  const seen: string[] = [];
  server.use(
    http.put(ADDRESS, ({ request }) => {
      seen.push(request.headers.get('If-Match') ?? '');
      if (seen.at(-1) === '"9"') return HttpResponse.json(examplePlan({ version: 10 }));
      return HttpResponse.json(
        {
          code: 'changed-meanwhile',
          detail: 'Somebody saved first.',
          current_version: 9,
          changes: [{ part, by: 'p-2', at: '2026-11-23T09:40:00Z' }],
        },
        { status: 409 },
      );
    }),
  );
  return seen;
}

test('a change to another part is gone over: ours is made again on top of it', async () => {
  const seen = changedElsewhere('sections/resources');
  await expect(changePlan('plan-1', wish)).resolves.toMatchObject({ version: 10 });
  expect(seen).toEqual(['"7"', '"9"']);
});

test.each(['sections/context', 'state'])(
  'a change to %s is never gone over: the person is asked',
  async (part) => {
    const seen = changedElsewhere(part);
    const refusal: unknown = await changePlan('plan-1', wish).catch((error: unknown) => error);
    expect(isChangedMeanwhile(refusal)).toBe(true);
    expect(seen).toEqual(['"7"']);
  },
);
