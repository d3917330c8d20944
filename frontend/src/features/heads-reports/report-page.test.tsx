import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';

import { HEAD, renderInside } from '../../../test/inside';
import { server } from '../../../test/server';
import { REPORT } from './example-report';
import { OneReport } from './one-report';
import { ReportPage } from './report-page';

vi.mock('@/ui/link', () => ({
  TextLink: ({ children }: { readonly children: React.ReactNode }) => <a href="/">{children}</a>,
  LinkButton: ({ children }: { readonly children: React.ReactNode }) => <a href="/">{children}</a>,
}));

const AT = '*/api/performance/heads-reports/stavermarsh%3A2026-27%3A1';

function shows(report: object = REPORT) {
  server.use(
    http.get(AT, () => HttpResponse.json(report)),
    http.get('*/api/directory/people/names', () => HttpResponse.json({ items: [], next: null })),
    http.get(`${AT}/editions`, () => HttpResponse.json({ items: [], next: null })),
  );
}

test('what is missing is listed, each with the way to it, and nothing is handed in', async () => {
  shows();
  renderInside(<ReportPage reportId={REPORT.id} />);

  expect(await screen.findByText(/^A draft: two sections still to write/)).toBeVisible();
  const list = screen.getByText(/^Still to write/).parentElement ?? document.body;
  expect(within(list).getByRole('link', { name: 'Summary' })).toHaveAttribute('href', '#summary');
  expect(within(list).getByRole('link', { name: 'Safeguarding' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Hand in' })).toBeDisabled();
});

test('figures stand beside the section they belong to, and a small group says so', async () => {
  shows();
  renderInside(<ReportPage reportId={REPORT.id} />);

  const results = await screen.findByRole('table', { name: 'Figures for quality of education' });
  expect(within(results).getByRole('button', { name: '40.9' })).toBeVisible();
  const groups = screen.getByRole('table', { name: 'Figures for send and inclusion' });
  expect(within(groups).getByText('Suppressed')).toBeVisible();
  expect(screen.queryByText('0', { exact: true, selector: 'td' })).toBeNull();
});

test('a section is saved on its own version, and the page knows what is still missing', async () => {
  shows();
  const sent: unknown[] = [];
  server.use(
    http.put(`${AT}/sections/summary`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      const saved = { id: 'x', version: 1, text: 'Steady.', report_version: 4 };
      return HttpResponse.json({ ...saved, missing: ['safeguarding'] });
    }),
  );
  renderInside(<ReportPage reportId={REPORT.id} />);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Summary: commentary' }), 'Steady.');
  await user.tab();

  await expect.poll(() => sent).toEqual([['"0"', { text: 'Steady.' }]]);
  expect(await screen.findByText(/^A draft: one section still to write/)).toBeVisible();
});

test('a save that met another’s in a different section is simply sent again', async () => {
  shows();
  let tries = 0;
  server.use(
    http.put(`${AT}/sections/summary`, () => {
      tries += 1;
      if (tries > 1) {
        const saved = { id: 'x', version: 1, text: 'Steady.', report_version: 5, missing: [] };
        return HttpResponse.json(saved);
      }
      const problem = { status: 409, code: 'changed-meanwhile', detail: 'Changed', title: 'C' };
      return HttpResponse.json(problem, { status: 409 });
    }),
  );
  renderInside(<ReportPage reportId={REPORT.id} />);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Summary: commentary' }), 'Steady.');
  await user.tab();

  await expect.poll(() => tries).toBe(2);
  expect(await screen.findByText(/^Saved at/)).toBeVisible();
  expect(screen.queryByText(/wrote here while you were writing/)).toBeNull();
});

test('the Chief Executive reads it, and returns it with words', async () => {
  const may = { ...REPORT.may, write: false, submit: false, give_back: true, accept: true };
  shows({ ...REPORT, state: 'submitted', missing: [], may });
  const sent: unknown[] = [];
  server.use(
    http.post(`${AT}/return`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...REPORT, state: 'returned', version: 4 });
    }),
  );
  renderInside(<ReportPage reportId={REPORT.id} />);
  const user = userEvent.setup();
  expect(await screen.findByText(/waits for you to accept or return it/)).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Return with words' }));
  await user.type(await screen.findByRole('textbox', { name: /What should change/ }), 'Say more.');
  await user.click(screen.getByRole('button', { name: 'Return report' }));

  await expect.poll(() => sent).toEqual([['"3"', { words: 'Say more.' }]]);
});

test('a governor is given the latest edition, and the desk is not asked', async () => {
  let asked = 0;
  const at = '2026-11-20T16:00:00Z';
  const which = { id: 'e', version: 1, report_id: REPORT.id, number: 2, current: true };
  const edition = { ...which, published_at: at };
  server.use(
    http.get(AT, () => {
      asked += 1;
      return new HttpResponse(null, { status: 404 });
    }),
    http.get(`${AT}/editions`, () => HttpResponse.json({ items: [edition], next: null })),
    http.get(`${AT}/editions/2`, () =>
      HttpResponse.json({
        ...edition,
        school_name: 'Stavermarsh School',
        cycle: '2026-27',
        term: 1,
        sections: [{ key: 'summary', title: 'Summary', text: 'A steady start.' }],
        prefilled: REPORT.prefilled,
      }),
    ),
  );
  const governor = { ...HEAD, permissions: ['performance.read-published-heads-report'] as const };
  renderInside(<OneReport reportId={REPORT.id} edition={null} />, {
    ...governor,
    permissions: [...governor.permissions],
  });

  expect(await screen.findByText('A steady start.')).toBeVisible();
  expect(screen.getByText(/^Published on 20 Nov 2026, edition 2/)).toBeVisible();
  expect(asked).toBe(0);
});
