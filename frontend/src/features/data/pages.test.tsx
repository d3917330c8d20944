import {
  RouterProvider,
  createMemoryHistory,
  createRootRoute,
  createRouter,
} from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';

import type { HoldingsView } from '@/api/generated/performance';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';

import { ComparisonPage } from './comparison/comparison-page';
import { aComparison, aMeasure } from './example-comparison';
import { DataHomePage } from './home/home-page';

const { schools } = aComparison([]);

const NOTHING: HoldingsView = { schools, holdings: [], only_own: false, may_import: true };

const HELD: HoldingsView = {
  ...NOTHING,
  holdings: [
    {
      dataset: 'ks4',
      year: '2025-26',
      newest: true,
      statuses: ['provisional'],
      sources: ['dfe'],
      as_at: '2026-10-16',
      schools: [
        {
          school_id: 'ashlode',
          figures: 12,
          statuses: ['provisional'],
          sources: ['dfe'],
          as_at: '2026-10-16',
          of_urns: [],
        },
      ],
      missing: ['stavermarsh'],
    },
  ],
};

function open(page: ReactNode) {
  const rootRoute = createRootRoute({ component: () => page });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() });
  return renderInside(<RouterProvider router={router as never} />);
}

function holdings(view: HoldingsView) {
  server.use(
    http.get('*/api/performance/holdings', () => HttpResponse.json(view)),
    http.get('*/api/performance/inspections', () => HttpResponse.json({ items: [], next: null })),
  );
}

beforeEach(() => {
  localStorage.clear();
});

test('a trust without figures says so, and who brings them', async () => {
  holdings(NOTHING);
  open(<DataHomePage doorways={[]} ownSchool={null} />);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'There are no figures yet',
  );
  expect(screen.getByText(/Import a file of the Department/)).toBeVisible();
});

test('the data home names what is missing, school by school', async () => {
  holdings(HELD);
  open(<DataHomePage doorways={[]} ownSchool={null} />);
  expect(await screen.findByText('One school lacks figures in the newest year')).toBeVisible();
  expect(screen.getByText('Key stage 4 2025-26, provisional')).toBeVisible();
  expect(screen.getByText(/one school, Stavermarsh/)).toBeVisible();
});

test('an unsaid comparison opens on what is there, and shows schools in the service’s order', async () => {
  holdings(HELD);
  const compared = aMeasure({ stavermarsh: [41, 40.9], ashlode: [50, 51.8] }, 46.1);
  server.use(
    http.get('*/api/performance/comparison', ({ request }) => {
      const asked = new URL(request.url).searchParams;
      expect([asked.get('phase'), asked.get('dataset')]).toEqual(['secondary', 'ks4']);
      return HttpResponse.json(aComparison([compared], { prompts: ['What changed?'] }));
    }),
  );
  open(<ComparisonPage asked={{}} />);
  expect(await screen.findByText('What changed?')).toBeVisible();
  const bars = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(bars.slice(0, 2)).toEqual(['Stavermarsh40.9', 'Ashlode51.8']);
});

test('a comparison that cannot be had says so and offers to try again', async () => {
  const refusal = { status: 503, code: 'service-away', detail: 'performance does not answer' };
  server.use(
    http.get('*/api/performance/holdings', () => HttpResponse.json(refusal, { status: 503 })),
  );
  open(<ComparisonPage asked={{}} />);
  expect(await screen.findByRole('button', { name: 'Try again' }, { timeout: 9000 })).toBeVisible();
}, 15_000);
