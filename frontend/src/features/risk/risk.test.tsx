import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';

import type { RiskSummary, RiskView } from '@/api/generated/performance';

import { HEAD, renderInside } from '../../../test/inside';
import { server } from '../../../test/server';
import { RiskPage } from './risk-page';
import { SchoolRiskPage } from './school-risk-page';
import { TiersPage } from './tiers-page';

vi.mock('@/ui/link', () => ({
  TextLink: ({ children }: { readonly children: React.ReactNode }) => <a href="/">{children}</a>,
  LinkButton: ({ children }: { readonly children: React.ReactNode }) => <a href="/">{children}</a>,
}));

const WORDS =
  '1 open signal (1 point) and 1 of 3 milestones slipping (2 points) make 3 points, which suggests Targeted. That is more than Sustain, the tier now set.';
const SIGNAL = 'Persistent absence 2025-26: 27.4%, above 25.0%';
const WHY = 'Absence keeps rising and the new tutors have not begun.';
const STAVERMARSH: RiskSummary = {
  id: 'stavermarsh',
  version: 4,
  school_id: 'stavermarsh',
  school_name: 'Stavermarsh School',
  short_name: 'Stavermarsh',
  phase: 'secondary',
  tier: 'sustain',
  since: '2026-09-14',
  assessed_on: '2026-11-09',
  open_signals: 1,
  milestones: 3,
  overdue: 1,
  off_track: 0,
  suggestion: {
    tier: 'targeted',
    direction: 'more',
    points: 3,
    words: WORDS,
    facts: [{ words: SIGNAL, as_at: '2026-10-15', points: 1 }],
  },
  may_set: true,
};
const VIEW: RiskView = {
  ...STAVERMARSH,
  history: [
    {
      tier: 'sustain',
      previous: null,
      rationale: WHY,
      evidence: [{ kind: 'soft', ref: null, words: 'Seen on a visit', as_at: '2026-09-14' }],
      assessed_on: '2026-09-14',
      assessed_at: '2026-09-14T09:00:00Z',
      assessed_by: 'p-lead',
    },
  ],
  offered: [
    {
      words: SIGNAL,
      as_at: '2026-10-15',
      body: {
        kind: 'signal',
        signal_id: 'stavermarsh:persistent-absence:all',
        dataset: null,
        year: null,
        words: null,
      },
    },
  ],
};
const LEAD = { ...HEAD, permissions: ['performance.set-risk-tier' as const] };

function listing(path: string, ...items: readonly unknown[]) {
  return http.get(`*/api/performance/${path}`, () => HttpResponse.json({ items, next: null }));
}

beforeEach(() => {
  server.use(
    http.get('*/api/performance/risk/stavermarsh', () => HttpResponse.json(VIEW)),
    http.get('*/api/directory/people/names', () =>
      HttpResponse.json({
        items: [{ id: 'p-lead', name: 'Sam Okoro', titles: [], active: true }],
        next: null,
      }),
    ),
  );
});

test('schools stand by tier, most support first, beside what the facts suggest', async () => {
  const ashlode = {
    ...STAVERMARSH,
    id: 'a',
    short_name: 'Ashlode',
    school_name: 'Ashlode Primary',
  };
  const none = { ...ashlode.suggestion, direction: 'none', tier: null } as const;
  server.use(
    listing('risk', STAVERMARSH, { ...ashlode, id: 'b', tier: 'intensive', suggestion: none }),
  );
  renderInside(<RiskPage />, LEAD);
  expect(
    await screen.findByText(
      'One school is intensive and one sustain. The facts suggest more for Stavermarsh; nothing moves by itself.',
    ),
  ).toBeVisible();
  const tables = screen
    .getAllByRole('table')
    .map((table) => table.querySelector('caption')?.innerHTML);
  expect(tables).toEqual(['Intensive schools', 'Sustain schools']);
  const row = within(screen.getByRole('row', { name: /Stavermarsh School/ }));
  expect(row.getByText('More: Targeted')).toBeVisible();
  expect(row.getByText('1 overdue of 3')).toBeVisible();
});

test('a trustee sees the tiers and is told nothing of why', async () => {
  const { id, version, school_id, school_name, short_name, phase } = STAVERMARSH;
  const tier = { id, version, school_id, school_name, short_name, phase };
  server.use(listing('tiers', { ...tier, tier: 'intensive', since: '2026-11-09' }));
  renderInside(<TiersPage />);
  expect(await screen.findByText('One school is intensive.')).toBeVisible();
  expect(
    screen.getByRole('row', { name: /Stavermarsh School Intensive 9 Nov 2026/ }),
  ).toBeVisible();
});

test('a school shows its sums, the facts with their days, and every judgement', async () => {
  renderInside(<SchoolRiskPage schoolId="stavermarsh" />, LEAD);
  expect(
    await screen.findByText('Sustain since 14 Sep 2026, last confirmed on 9 Nov 2026.'),
  ).toBeVisible();
  expect(screen.getByText(WORDS)).toBeVisible();
  expect(screen.getByRole('list', { name: 'The facts it is made of' })).toHaveTextContent(
    `${SIGNAL}1 pointAs at 15 Oct 2026`,
  );
  expect(screen.getByText(WHY)).toBeVisible();
  expect(await screen.findByText(/14 Sep 2026, by Sam Okoro/)).toBeVisible();
});

test('who may not set a tier is offered no way to', async () => {
  server.use(
    http.get('*/api/performance/risk/stavermarsh', () =>
      HttpResponse.json({ ...VIEW, may_set: false }),
    ),
  );
  renderInside(<SchoolRiskPage schoolId="stavermarsh" />);
  expect(await screen.findByText(WHY)).toBeVisible();
  expect(screen.queryByRole('button', { name: /tier/ })).toBeNull();
});

test('a tier goes with its reasons and the evidence chosen, from the version that was seen', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/performance/risk/stavermarsh', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...VIEW, version: 5, tier: 'targeted', since: '2026-11-23' });
    }),
  );
  renderInside(<SchoolRiskPage schoolId="stavermarsh" />, LEAD);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Change or confirm the tier' }));
  await user.click(await screen.findByRole('radio', { name: 'Targeted' }));
  await user.click(screen.getByRole('button', { name: 'Save the tier' }));
  expect(await screen.findByText('Say why: a tier needs its reasons')).toBeVisible();
  expect(screen.getByText(/Choose at least one piece of evidence/)).toBeVisible();
  expect(sent).toEqual([]);
  await user.click(screen.getByLabelText(/^Why\?/));
  await user.paste(WHY);
  await user.click(screen.getByRole('checkbox', { name: SIGNAL }));
  await user.click(screen.getByLabelText(/Seen or heard/));
  await user.paste('Lessons began late');
  await user.click(screen.getByRole('button', { name: 'Save the tier' }));
  await expect
    .poll(() => sent)
    .toEqual([
      [
        '"4"',
        {
          tier: 'targeted',
          rationale: WHY,
          evidence: [VIEW.offered[0]?.body, { kind: 'soft', words: 'Lessons began late' }],
        },
      ],
    ]);
  expect(await screen.findByText(/^Targeted since 23 Nov 2026/)).toBeVisible();
});
