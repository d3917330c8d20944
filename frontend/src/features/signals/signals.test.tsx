import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';

import type { Figure, SignalView, ThresholdsView } from '@/api/generated/performance';

import { HEAD, renderInside } from '../../../test/inside';
import { server } from '../../../test/server';
import type { SignalsSearch } from './queries';
import { SignalsPage } from './signals-page';
import { ThresholdsPage } from './thresholds-page';

vi.mock('@/ui/link', () => ({
  TextLink: ({ children }: { readonly children: React.ReactNode }) => <a href="/">{children}</a>,
  LinkButton: ({ children }: { readonly children: React.ReactNode }) => <a href="/">{children}</a>,
}));

const MEASURE = {
  code: 'persistent-absence',
  name: 'Persistent absence',
  unit: 'percent',
  better: 'lower',
} as const;
const figure = (value: number): Figure => ({
  measure: MEASURE.code,
  group: 'all',
  value,
  mark: null,
  cohort: 812,
  low: null,
  high: null,
  source: 'dfe',
  status: 'provisional',
  as_at: '2026-10-15',
});
const SIGNAL: SignalView = {
  id: 'stavermarsh:persistent-absence:all',
  version: 1,
  school_id: 'stavermarsh',
  school_name: 'Stavermarsh School',
  measure: MEASURE,
  dataset: 'absence',
  decimals: 1,
  group: 'all',
  year: '2025-26',
  kind: 'level',
  beyond: 'above',
  amount: 25,
  reference: null,
  figure: figure(27.4),
  threshold: 25,
  england: figure(18.2),
  before: figure(25.3),
  raised_on: '2026-11-09',
  cleared_on: null,
  why_cleared: null,
  recovered_to: null,
  silent: null,
};
const LEVEL = {
  measure: MEASURE.code,
  group: 'all',
  phases: ['secondary'],
  kind: 'level',
  beyond: 'above',
  amount: 25,
} as const;
const PRIMARY = { ...LEVEL, phases: ['primary'], amount: 15 } as const;
const HELD: ThresholdsView = {
  id: 'trust',
  version: 2,
  thresholds: [
    { ...LEVEL, phases: ['secondary'] },
    { ...PRIMARY, phases: ['primary'] },
  ],
  usual: false,
  set_by: 'p-data',
  set_at: '2026-11-20T09:00:00Z',
  measures: [
    { measure: MEASURE, dataset: 'absence', decimals: 1, phases: ['primary', 'secondary'] },
  ],
  may_set: true,
};
const SPECIALIST = {
  ...HEAD,
  roles: [{ role: 'data-specialist' as const, school_id: null, school_name: null }],
  permissions: ['performance.read-signals' as const, 'performance.set-thresholds' as const],
};

function signals(...items: readonly SignalView[]) {
  const asked: string[] = [];
  server.use(
    http.get('*/api/performance/signals', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items, next: null });
    }),
  );
  return asked;
}

function page(search: SignalsSearch = {}, onSearch: (next: SignalsSearch) => void = vi.fn()) {
  return <SignalsPage search={search} onSearch={onSearch} />;
}

beforeEach(() => {
  server.use(
    http.get('*/api/directory/:list', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/directory/people/names', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/performance/thresholds', () => HttpResponse.json(HELD)),
  );
});

test('a signal is shown with its level, England and the year before, each with its source', async () => {
  signals(SIGNAL);
  renderInside(page(), SPECIALIST);
  expect(
    await screen.findByText('One figure at one school is beyond what the trust looks out for.'),
  ).toBeVisible();
  const row = within(screen.getByRole('row', { name: /Stavermarsh School/ }));
  expect(row.getByText('above 25.0%')).toBeVisible();
  expect(row.getByRole('button', { name: '18.2%' })).toBeVisible();
  expect(row.getByRole('button', { name: '25.3%' })).toBeVisible();
  await userEvent.setup().click(row.getByRole('button', { name: '27.4%' }));
  const panel = within(await screen.findByRole('tooltip'));
  expect(panel.getByText('Department for Education')).toBeVisible();
  expect(panel.getByText('812 pupils')).toBeVisible();
  expect(panel.getByText('15 Oct 2026')).toBeVisible();
});

test('a newer year without a figure is named with its reason', async () => {
  signals({ ...SIGNAL, silent: { year: '2026-27', mark: 'suppressed', words: 'suppressed' } });
  renderInside(page(), SPECIALIST);
  expect(await screen.findByText('2026-27: suppressed')).toBeVisible();
});

test('those that are over are asked for, and say what became of them', async () => {
  const over: SignalView = {
    ...SIGNAL,
    cleared_on: '2026-11-23',
    why_cleared: 'recovered',
    recovered_to: 24.1,
  };
  const asked = signals(over);
  renderInside(page({ cleared: true, school: 'stavermarsh' }), SPECIALIST);
  expect(await screen.findByText('Recovered to 24.1% on 23 Nov 2026')).toBeVisible();
  expect(asked).toEqual(['?open=false&school_id=stavermarsh&limit=200']);
});

test('the switch asks for the cleared ones of the same school', async () => {
  signals(SIGNAL);
  const next: SignalsSearch[] = [];
  renderInside(
    page({ school: 'stavermarsh' }, (search) => void next.push(search)),
    SPECIALIST,
  );
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Cleared' }));
  expect(next).toEqual([{ school: 'stavermarsh', cleared: true }]);
});

test('a threshold is a trust setting, and changing one sends the others as they were', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/performance/thresholds', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...HELD, version: 3 });
    }),
  );
  renderInside(<ThresholdsPage />, SPECIALIST);
  const user = userEvent.setup();
  expect(await screen.findByText('Trust setting')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Change Persistent absence: above 25.0%/ }));
  const amount = await screen.findByLabelText(/^Signalled above/);
  await user.clear(amount);
  await user.type(amount, '22.5');
  await user.click(screen.getByRole('button', { name: 'Save the threshold' }));
  await expect
    .poll(() => sent)
    .toEqual([['"2"', { thresholds: [{ ...LEVEL, amount: 22.5 }, PRIMARY] }]]);
});

test('removing one keeps the others, and a change meanwhile removes nothing', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/performance/thresholds', async ({ request }) => {
      sent.push(await request.json());
      const problem = { status: 409, code: 'changed-meanwhile', detail: 'changed', changes: [] };
      return HttpResponse.json({ ...problem, current_version: 3 }, { status: 409 });
    }),
  );
  renderInside(<ThresholdsPage />, SPECIALIST);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Remove .*above 15.0%/ }));
  expect(await screen.findByText(/Somebody changed the thresholds meanwhile/)).toBeVisible();
  expect(sent).toEqual([{ thresholds: [LEVEL] }]);
});
