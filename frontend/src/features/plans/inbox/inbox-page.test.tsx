import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';

import type { InboxActionView } from '@/api/generated/planning';

import { renderInside } from '../../../../test/inside';
import { server } from '../../../../test/server';
import { InboxPage } from './inbox-page';

vi.mock('@/ui/link', () => ({
  TextLink: ({ children }: { readonly children: React.ReactNode }) => <a href="/">{children}</a>,
}));

const ACTION: InboxActionView = {
  id: 'host',
  version: 1,
  school_id: 'stavermarsh',
  meeting_id: 'sencos',
  forum_ids: ['sencos'],
  forum_names: ['SENCOs'],
  kind: 'key-colleagues',
  agreed_on: '2026-11-12',
  wording: 'Host two neighbours',
  adapted: null,
  owner_id: 'p-head',
  due: '2026-12-11',
  overdue: false,
  objective_id: null,
  objective_title: null,
  priority_id: null,
  state: 'open',
  answer: null,
  completed_on: null,
  history: [],
  may_answer: true,
  may_progress: false,
};

function shows(...items: readonly InboxActionView[]) {
  server.use(
    http.get('*/api/planning/inbox', () => HttpResponse.json({ items, next: null })),
    http.get('*/api/directory/people/names', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/planning/plans', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/directory/today', () =>
      HttpResponse.json({
        date: '2026-11-23',
        words: 'Term 2, week 4 of 7',
        cycle: '2026-27',
        term: 2,
        week: 4,
        published: true,
      }),
    ),
  );
}

beforeEach(() => {
  shows(ACTION);
});

test('declining asks for a reason, and sends it from the version that was seen', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/planning/inbox/host/decline', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...ACTION, version: 2, state: 'declined', answer: 'declined' });
    }),
  );
  renderInside(<InboxPage schoolId="stavermarsh" />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Decline Host two neighbours' }));
  await user.click(await screen.findByRole('button', { name: 'Decline action' }));
  expect(await screen.findByText('Choose a reason')).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: /^Why/ }));
  const option = { name: 'We do this already', hidden: true }; // jsdom has no layout to show it in
  await user.click(await screen.findByRole('option', option, { timeout: 10_000 }));
  await user.click(screen.getByRole('button', { name: 'Decline action' }));
  await expect.poll(() => sent).toEqual([['"1"', { reason: 'already-doing', words: null }]]);
});

test('a 1:1’s action is adopted or declined without a word of it', async () => {
  shows({ ...ACTION, kind: 'one-to-one', forum_names: [], wording: null });
  renderInside(<InboxPage schoolId="stavermarsh" />);
  expect(await screen.findByRole('link', { name: /^Agreed in a 1:1/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /^Adopt / })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Adapt / })).toBeNull();
});

test('an empty inbox says when something will be there', async () => {
  shows();
  renderInside(<InboxPage schoolId="stavermarsh" />);
  expect(await screen.findByText('Nothing has been asked yet')).toBeVisible();
});
