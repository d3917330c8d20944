import {
  RouterProvider,
  createMemoryHistory,
  createRootRoute,
  createRouter,
} from '@tanstack/react-router';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';

import type { ColumnsBody, ImportView } from '@/api/generated/performance';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';

import { BeginPage } from './begin-page';
import { aFile, anImport } from './example-import';
import { ImportPage } from './import-page';

const ROOT = '*/api/performance/imports';
const FILE = new File(['DfE no,A8,Pupils\n900003,46.1,180\n'], 'own.csv', { type: 'text/csv' });
const SCHOOL = { id: 'stavermarsh', name: 'Stavermarsh School', urn: '900003', open: true };
const MEASURE = { code: 'attainment-8', name: 'Attainment 8' };

function serve(seen: ImportView) {
  let held = seen;
  const done: string[] = [];
  server.use(
    http.get('*/api/directory/schools', () => HttpResponse.json({ items: [SCHOOL], next: null })),
    http.get('*/api/directory/people/names', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/directory/today', () => HttpResponse.json({ cycle: '2026-27' })),
    http.get('*/api/performance/measures', () =>
      HttpResponse.json({ measures: [{ measure: MEASURE }] }),
    ),
    http.get(`${ROOT}/:id`, () => HttpResponse.json(held)),
    http.post(`${ROOT}/:id/:verb`, ({ params, request }) => {
      done.push(`${String(params['verb'])} ${request.headers.get('If-Match') ?? ''}`);
      const at = '2026-11-23T10:00:00Z';
      held =
        params['verb'] === 'commit'
          ? { ...held, state: 'committed', committed_at: at, may_commit: false, may_undo: true }
          : { ...held, state: 'undone', undone_at: at, may_undo: false };
      return HttpResponse.json(held);
    }),
  );
  return done;
}

function inside(content: ReactNode) {
  const routeTree = createRootRoute({ component: () => content });
  const router = createRouter({ routeTree, history: createMemoryHistory() });
  return renderInside(<RouterProvider router={router as never} />);
}

const page = () => {
  inside(<ImportPage importId={anImport().id} onGone={() => undefined} />);
};

test('what a file would change stands there school by school before it is taken over', async () => {
  const done = serve(anImport());
  page();

  expect(await screen.findByText(/would bring 12 new figures and three changed/)).toBeVisible();
  expect(await screen.findByText('found by its former URN 900099')).toBeVisible();
  expect(screen.getByText('36 rows of 133, for one reason.')).toBeVisible();
  expect(screen.getByText('England')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Take it over' }));

  expect(await screen.findByText(/It brought 12 new figures/)).toBeVisible();
  expect(done).toEqual(['commit "3"']);
});

test('taking it back asks first, and starts on Cancel', async () => {
  const done = serve(
    anImport({
      state: 'committed',
      committed_at: '2026-11-23T10:00:00Z',
      may_commit: false,
      may_undo: true,
    }),
  );
  page();
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
  const dialog = await screen.findByRole('dialog', { name: 'Take back ks4.csv?' });
  expect(done).toEqual([]);

  await userEvent.click(within(dialog).getByRole('button', { name: 'Take it back' }));

  expect(await screen.findByText(/was taken back on 23 Nov 2026/)).toBeVisible();
  expect(done).toEqual(['undo "3"']);
});

test('the same file again cannot be taken over, and leads to the import in force', async () => {
  serve(anImport({ same_as: 'the-first', may_commit: false }));
  page();

  expect(await screen.findByText(/in force already/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'see that import' })).toHaveAttribute(
    'href',
    '/data/imports/the-first',
  );
  expect(screen.queryByRole('button', { name: 'Take it over' })).toBeNull();
});

test('columns that are not known are matched, remembered, and the file is read again', async () => {
  const file = aFile({ needs: ['columns'], layout: null, headings: ['DfE no', 'A8', 'Pupils'] });
  serve(anImport({ state: 'needs-answers', file, may_commit: false, schools: [] }));
  const remembered: ColumnsBody[] = [];
  const sent: string[] = [];
  server.use(
    http.put('*/api/performance/columns', async ({ request }) => {
      remembered.push((await request.json()) as ColumnsBody);
      return HttpResponse.json({});
    }),
    http.put(`${ROOT}/:id/file`, ({ request }) => {
      sent.push(new URL(request.url).search);
      serve(anImport({ version: 5 }));
      return HttpResponse.json(anImport({ version: 5 }));
    }),
  );
  page();
  await userEvent.upload(await screen.findByLabelText('The file once more'), FILE);
  expect(await screen.findByText('46.1')).toBeVisible();
  expect(screen.getByLabelText('Pupils is read as')).toHaveValue('cohort');
  await userEvent.selectOptions(screen.getByLabelText('DfE no is read as'), 'urn');
  await userEvent.selectOptions(screen.getByLabelText('A8 is read as'), 'measure:attainment-8');
  await userEvent.selectOptions(screen.getByLabelText('A8 is about'), 'boys');
  await userEvent.selectOptions(screen.getByLabelText('Academic year'), '2025-26');
  await userEvent.click(screen.getByRole('button', { name: 'Remember and read the file' }));

  await waitFor(() => {
    expect(sent).toEqual(['?name=own.csv&year=2025-26']);
  });
  expect(
    remembered[0]?.columns.map(({ heading, meaning, measure, group }) => [
      heading,
      meaning,
      measure,
      group,
    ]),
  ).toEqual([
    ['Pupils', 'cohort', null, 'all'],
    ['DfE no', 'urn', null, 'all'],
    ['A8', 'figure', 'attainment-8', 'boys'],
  ]);
  expect(await screen.findByRole('button', { name: 'Take it over' })).toBeVisible();
});

test('a file about pupils is refused calmly, with the reason and what to do', async () => {
  serve(anImport());
  server.use(
    http.post(ROOT, () => HttpResponse.json(anImport({ state: 'waiting' }), { status: 201 })),
    http.put(`${ROOT}/:id/file`, () =>
      HttpResponse.json(
        { code: 'pupil-level-file', detail: 'this file seems to hold pupils' },
        { status: 422 },
      ),
    ),
  );
  const read = vi.fn();
  inside(<BeginPage onRead={read} />);
  await userEvent.upload(await screen.findByLabelText('File of figures'), FILE);
  await userEvent.click(screen.getByRole('button', { name: 'Look at the file' }));

  const name = 'This file seems to be about single pupils';
  await screen.findByRole('heading', { name }, { timeout: 5_000 });
  expect(screen.getByText(/nothing of it was kept, not even its name/)).toBeVisible();
  expect(screen.getByText('What to do:')).toBeVisible();
  expect(read).not.toHaveBeenCalled();
});
