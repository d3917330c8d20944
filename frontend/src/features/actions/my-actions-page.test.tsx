import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';

import type { ActionSummary, ActionView } from '@/api/generated/meetings';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';
import { MyActionsPage } from './my-actions-page';

vi.mock('@/ui/link', () => ({
  TextLink: ({ children }: { readonly children: React.ReactNode }) => <a href="/">{children}</a>,
  LinkButton: ({ children }: { readonly children: React.ReactNode }) => <a href="/">{children}</a>,
}));

const ACTION: ActionSummary = {
  id: 'walk',
  version: 3,
  meeting_id: 'elg',
  forum_ids: ['elg'],
  forum_names: ['Executive Leadership Group'],
  kind: 'executive',
  agreed_on: '2026-11-12',
  school_id: 'stavermarsh',
  school_name: 'Stavermarsh',
  objective_id: null,
  priority_id: null,
  wording: 'Walk lessons with the link lead',
  owner_id: 'p-head',
  due: '2026-11-20',
  overdue: true,
  state: 'open',
  answer: 'adopted',
  completed_on: null,
  last_kind: 'adopted',
  last_words: null,
  may_update: true,
  may_revise: true,
};
const LATER = {
  ...ACTION,
  id: 'share',
  wording: 'Share the plan',
  overdue: false,
  due: '2026-12-11',
};
const ENTRY = {
  entry_id: 'e',
  kind: 'progressed',
  side: 'planning',
  by: 'p-deputy',
  at: '2026-11-23T09:30:00Z',
  words: 'Two lessons walked',
  reason: null,
  owner_id: null,
  due: null,
  objective_id: null,
} as const;

beforeEach(() => {
  server.use(
    http.get('*/api/meetings/actions', () =>
      HttpResponse.json({ items: [ACTION, LATER], next: null }),
    ),
    http.get('*/api/meetings/digest', () =>
      HttpResponse.json({
        id: 'p-head',
        version: 0,
        available: false,
        address: null,
        often: null,
        next_on: null,
      }),
    ),
    http.get('*/api/directory/people/names', () =>
      HttpResponse.json({
        items: [{ id: 'p-deputy', name: 'Sam Okoro', titles: [], active: true }],
        next: null,
      }),
    ),
  );
});

test('what is open is counted in words, and what is overdue stands first', async () => {
  renderInside(<MyActionsPage whose="mine" />);
  expect(
    await screen.findByRole('heading', { name: 'Two actions of yours are open, one is overdue' }),
  ).toBeVisible();
  const late = screen.getByRole('list', { name: 'Overdue actions' });
  const open = screen.getByRole('list', { name: 'Open actions' });
  expect(within(late).getByRole('link', { name: ACTION.wording })).toBeVisible();
  expect(within(open).getByRole('link', { name: LATER.wording })).toBeVisible();
});

test('one tap opens the note and the next marks it as done, from the version that was seen', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/meetings/actions/walk/complete', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...ACTION, version: 4, state: 'completed' });
    }),
  );
  renderInside(<MyActionsPage whose="mine" />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: `Done ${ACTION.wording}` }));
  await user.click(await screen.findByRole('button', { name: 'Mark as done' }));
  await expect.poll(() => sent).toEqual([['"3"', { words: null }]]);
});

test('a line that came meanwhile is shown before ours is added, and ours is still there', async () => {
  const now: Partial<ActionView> = { ...ACTION, version: 4, history: [ENTRY] };
  server.use(
    http.post('*/api/meetings/actions/walk/progress', () =>
      HttpResponse.json(
        {
          status: 409,
          code: 'changed-meanwhile',
          detail: 'changed',
          current_version: 4,
          changes: [],
        },
        { status: 409 },
      ),
    ),
    http.get('*/api/meetings/actions/walk', () => HttpResponse.json(now)),
  );
  renderInside(<MyActionsPage whose="mine" />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: `Progress ${ACTION.wording}` }));
  await user.type(await screen.findByLabelText(/How does it go/), 'Third next week');
  await user.click(screen.getByRole('button', { name: 'Add to the history' }));
  expect(await screen.findByText(/Two lessons walked/)).toBeVisible();
  expect(screen.getByLabelText(/How does it go/)).toHaveValue('Third next week');
});
