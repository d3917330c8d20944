import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';

import type { ReturnView } from '@/api/generated/performance';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';
import { aCell, aMeasure, aReturn } from './example-return';
import { ReturnLook } from './return-look';

const PATH = '*/api/performance/returns/autumn:stavermarsh';
const patient = { timeout: 4_000 };

beforeEach(() => {
  server.use(
    http.get('*/api/directory/people/names', () => HttpResponse.json({ items: [], next: null })),
  );
});

function submitted(more: Partial<ReturnView> = {}): ReturnView {
  const before = { value: 46.1, mark: null, cohort: 170, status: 'final' } as const;
  const all = aCell('all', {
    value: 40.9,
    cohort: 168,
    before,
    doubts: [{ kind: 'changed', by: -5.2 }],
  });
  const held = aCell('disadvantaged', { mark: 'suppressed', held_back: true });
  return aReturn({
    version: 3,
    state: 'submitted',
    may_write: false,
    measures: [aMeasure({ cells: [all, held] })],
    ...more,
  });
}

test('a figure stands beside last year’s, and what differs strongly is pointed out', () => {
  renderInside(<ReturnLook view={submitted()} />);
  const row = screen.getByRole('group', { name: 'Attainment 8, all pupils' });
  expect(row).toHaveTextContent('40.9');
  expect(row).toHaveTextContent('46.1');
  expect(row).toHaveTextContent('5.2 points lower than last year');
});

test('who only reads sees what is held back as suppressed, and nothing to press', () => {
  renderInside(<ReturnLook view={submitted()} />);
  const row = screen.getByRole('group', { name: 'Attainment 8, disadvantaged' });
  expect(row).toHaveTextContent('Suppressed');
  expect(row).toHaveTextContent('Held back: it would give a small group away.');
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('a question is sent about one figure, from the version that was looked at', async () => {
  let sent: { version: string | null; body: unknown } | null = null;
  server.use(
    http.post(`${PATH}/queries`, async ({ request }) => {
      sent = { version: request.headers.get('If-Match'), body: await request.json() };
      return HttpResponse.json(submitted({ version: 4, state: 'queried' }));
    }),
  );
  renderInside(<ReturnLook view={submitted({ may_query: true })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Query Attainment 8, all pupils' }));
  await userEvent.type(screen.getByLabelText(/^What is to be checked/), 'Without whom?');
  await userEvent.click(screen.getByRole('button', { name: 'Send question' }));
  await waitFor(() => {
    expect(sent).toEqual({
      version: '"3"',
      body: { measure: 'attainment-8', group: 'all', words: 'Without whom?' },
    });
  }, patient);
});

test('a return that changed meanwhile is not accepted unseen', async () => {
  server.use(
    http.post(`${PATH}/accept`, () =>
      HttpResponse.json(
        {
          status: 409,
          code: 'changed-meanwhile',
          detail: 'somebody saved a change since you opened this',
          current_version: 4,
          changes: [{ part: 'returned', by: 'p-other', at: '2026-11-23T09:40:00Z' }],
        },
        { status: 409 },
      ),
    ),
  );
  renderInside(<ReturnLook view={submitted({ may_accept: true, may_send_back: true })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Accept return' }));
  expect(
    await screen.findByText(
      /The return was sent back: a colleague, 23 Nov 2026, 09:40/,
      {},
      patient,
    ),
  ).toBeVisible();
});
