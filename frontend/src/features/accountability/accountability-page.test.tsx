import {
  RouterProvider,
  createMemoryHistory,
  createRootRoute,
  createRouter,
} from '@tanstack/react-router';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';
import { AccountabilityPage } from './accountability-page';
import { aGrid, aRow, withMeasured } from './example-grid';
import type { RowView } from './row';

const TODAY = { date: '2026-11-23', words: 'Term 2, week 4 of 7', cycle: '2026-27', term: 2 };
const TERMS = [{ number: 1, starts: '2026-09-03', ends: '2026-10-23' }];

function gateway(rows: readonly RowView[], own = {}) {
  const grid = { rows };
  server.use(
    http.get('*/api/accountability/grid', () => HttpResponse.json(aGrid(grid.rows))),
    http.get('*/api/accountability/terms', () => HttpResponse.json({ terms: TERMS })),
    http.get('*/api/directory/today', () => HttpResponse.json(TODAY)),
    http.get('*/api/directory/settings', () =>
      HttpResponse.json({ settings: { sip_published_by_end_of_term: 1, ...own } }),
    ),
    http.get('*/api/planning/priorities', () => HttpResponse.json({ items: [] })),
    http.get('*/api/meetings/forums', () => HttpResponse.json({ items: [] })),
    http.get('*/api/performance/measures', () => HttpResponse.json({ items: [] })),
  );
  return grid;
}

function away(service: string) {
  const refusal = { status: 503, code: 'service-away', detail: `${service} does not answer` };
  server.use(http.get(`*/api/${service}/*`, () => HttpResponse.json(refusal, { status: 503 })));
}

function open() {
  const rootRoute = createRootRoute({
    component: () => <AccountabilityPage by="school" sort={undefined} />,
  });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() });
  return renderInside(<RouterProvider router={router as never} />);
}

function rowOf(school: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(school) });
}

beforeEach(() => {
  localStorage.clear();
});

test('the title answers, and the furthest behind stands first', async () => {
  gateway([aRow('Ashlode', { percent: 89 }), aRow('Stavermarsh', { percent: 50, declined: 2 })]);
  open();
  const title = 'One school is behind; Stavermarsh needs you';
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  const [first] = screen.getAllByRole('rowheader');
  expect(first).toHaveTextContent('Stavermarsh School');
});

test('the shares the trust has set decide, and are said', async () => {
  gateway([aRow('Ashlode', { percent: 89 }), aRow('Pellowmere', { percent: 56 })], {
    plan_off_track_up_to_percent: 60,
    plan_at_risk_below_percent: 95,
  });
  open();
  expect(
    await screen.findByRole('heading', { level: 1, name: /Pellowmere needs you/ }),
  ).toBeVisible();
  expect(rowOf('Ashlode')).toHaveTextContent('At risk');
  expect(screen.getByText(/Off track at 60% or less and At risk below 95%/)).toBeInTheDocument();
});

test('a row that changes by itself is announced once and lit', async () => {
  const grid = gateway([aRow('Ashlode', { percent: 89 }), aRow('Stavermarsh', { percent: 50 })]);
  const { queries, container } = open();
  await screen.findByRole('table');
  expect(container.querySelector('[data-announcements]')).toBeEmptyDOMElement();
  grid.rows = [aRow('Ashlode', { percent: 89 }), aRow('Stavermarsh', { percent: 63 })];
  await queries.invalidateQueries({ queryKey: ['accountability', 'grid'] });
  const words = 'Stavermarsh School: 63% on track, was 50%.';
  await waitFor(() => {
    expect(container.querySelector('[data-announcements]')).toHaveTextContent(words);
  });
  expect(rowOf('Stavermarsh')).toHaveAttribute('data-lit');
  expect(rowOf('Ashlode')).not.toHaveAttribute('data-lit');
});

test('when planning is away the page stands, and its columns say as of when', async () => {
  gateway([aRow('Ashlode', { percent: 89 }), aRow('Stavermarsh')]);
  away('planning');
  open();
  expect(await screen.findByText(/Planning is not answering/)).toBeVisible();
  const plan = screen.getByRole('columnheader', { name: /Improvement plan/ });
  expect(plan).toHaveTextContent('stale, as of 20 Nov 2026, 09:00');
  const [schools] = screen.getAllByRole('columnheader');
  expect(schools).toHaveTextContent('as of ');
  expect(schools).not.toHaveTextContent('stale');
  expect(within(rowOf('Ashlode')).getByText('On track')).toBeVisible();
});

test('what changed since the last visit is bold with what it was', async () => {
  const seen = {
    on: '2026-11-20',
    at: 0,
    rows: { stavermarsh: { state: 'published', percent: 63, overdue: 0 } },
  };
  localStorage.setItem(
    'last-visit/accountability/p-head',
    JSON.stringify({ before: null, latest: seen }),
  );
  gateway([aRow('Ashlode'), aRow('Stavermarsh', { percent: 50 })]);
  open();
  expect(await screen.findByText('was 63%')).toBeVisible();
  expect(screen.getByText('Bold has changed since your last visit, 20 Nov 2026')).toBeVisible();
  expect(rowOf('Ashlode').querySelector('[data-changed]')).toBeNull();
});

test('signals and tier stand in a row, in words and never as a colour alone', async () => {
  gateway([withMeasured(aRow('Stavermarsh'), 2), withMeasured(aRow('Ashlode'), 0)]);
  open();
  const row = await screen.findByRole('row', { name: /Stavermarsh/ });
  expect(within(row).getByRole('link', { name: /2 signals ?at Stavermarsh/ })).toBeVisible();
  expect(within(row).getByText('Persistent absence 27.4%, level 25%')).toBeVisible();
  expect(within(row).getByText('1 new this week')).toBeVisible();
  expect(within(row).getByText('Intensive')).toBeVisible();
  expect(within(row).getByText(/more support/)).toBeInTheDocument();
  expect(within(rowOf('Ashlode')).getByText('None')).toBeVisible();
});

test('without anything of performance there is no column for it', async () => {
  gateway([aRow('Stavermarsh'), aRow('Ashlode')]);
  open();
  await screen.findByRole('row', { name: /Stavermarsh/ });
  expect(screen.queryByRole('columnheader', { name: /Signals|Tier/ })).toBeNull();
});

test('when performance is away its column says as of when, and the page stands', async () => {
  gateway([withMeasured(aRow('Stavermarsh'), 1), aRow('Ashlode')]);
  away('performance');
  open();
  expect(await screen.findByText(/Performance data is not answering/)).toBeVisible();
  expect(rowOf('Stavermarsh')).toBeVisible();
});
