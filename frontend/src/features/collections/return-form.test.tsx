import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';
import { aCell, aMeasure, aReturn } from './example-return';
import { ReturnForm } from './return-form';

const FIGURES = '*/api/performance/returns/autumn:stavermarsh/figures';
const ALL = 'Attainment 8, all pupils';
const patient = { timeout: 4_000 };

let sent: { version: string | null; figures: unknown[] }[] = [];

beforeEach(() => {
  sent = [];
  server.use(
    http.get('*/api/directory/people/names', () =>
      HttpResponse.json({
        items: [{ id: 'p-other', name: 'Kwame Adjei', titles: [], active: true }],
        next: null,
      }),
    ),
    http.put(FIGURES, async ({ request }) => {
      const { figures } = (await request.json()) as { figures: unknown[] };
      sent.push({ version: request.headers.get('If-Match'), figures });
      return HttpResponse.json(aReturn({ version: sent.length + 1, filled: figures.length }));
    }),
  );
});

async function write(name: string, words: string) {
  await userEvent.clear(screen.getByLabelText(name));
  await userEvent.type(screen.getByLabelText(name), words);
}

test('a figure is saved a moment after it was typed, once it has its pupils', async () => {
  renderInside(<ReturnForm view={aReturn()} />);
  await write(`Value of ${ALL}`, '40.9');
  expect(screen.getByText(/Say how many pupils this is about/)).toBeVisible();
  await write(`Pupils in ${ALL}`, '168');
  await waitFor(() => {
    expect(sent.at(-1)).toEqual({
      version: '"1"',
      figures: [{ measure: 'attainment-8', group: 'all', value: 40.9, mark: null, cohort: 168 }],
    });
  }, patient);
  expect(await screen.findByText(/Saved at/, {}, patient)).toBeVisible();
  expect(screen.getByText('One figure still to come')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Submit return' })).toBeDisabled();
});

test('fewer than 6 pupils are said to be suppressed, and their figure never leaves the page', async () => {
  renderInside(<ReturnForm view={aReturn()} />);
  await write(`Value of ${ALL}`, '22.5');
  await write(`Pupils in ${ALL}`, '4');
  await userEvent.tab();
  expect(screen.getByText(/neither the figure nor their number is kept/)).toBeVisible();
  expect(screen.getByLabelText(`Value of ${ALL}`)).toHaveValue('');
  await waitFor(() => {
    expect(sent.at(-1)?.figures).toEqual([
      { measure: 'attainment-8', group: 'all', value: null, mark: 'suppressed', cohort: null },
    ]);
  }, patient);
  expect(JSON.stringify(sent)).not.toContain('22.5');
});

test('a year without a measure says why, and asks for nothing', () => {
  renderInside(<ReturnForm view={aReturn()} />);
  expect(screen.getByText('No KS2 baseline: nothing to fill in.')).toBeVisible();
  expect(screen.queryByLabelText(/Value of Progress 8/)).toBeNull();
});

test('when somebody saved meanwhile, it says what they changed and keeps what was typed', async () => {
  const theirs = aMeasure({
    cells: [aCell('all'), aCell('disadvantaged', { value: 31.4, cohort: 52 })],
  });
  server.use(
    http.put(
      FIGURES,
      () =>
        HttpResponse.json(
          {
            status: 409,
            code: 'changed-meanwhile',
            detail: 'somebody saved a change since you opened this',
            current_version: 2,
            changes: [
              { part: 'attainment-8.disadvantaged', by: 'p-other', at: '2026-11-23T09:40:00Z' },
            ],
          },
          { status: 409 },
        ),
      { once: true },
    ),
    http.get('*/api/performance/returns/autumn:stavermarsh', () =>
      HttpResponse.json(aReturn({ version: 2, measures: [theirs] })),
    ),
  );
  renderInside(<ReturnForm view={aReturn()} />);
  await write(`Value of ${ALL}`, '40.9');
  await write(`Pupils in ${ALL}`, '168');
  expect(
    await screen.findByText(
      'Attainment 8, disadvantaged: Kwame Adjei, 23 Nov 2026, 09:40',
      {},
      patient,
    ),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Take their changes and go on' }));
  expect(await screen.findByDisplayValue('31.4')).toBeVisible();
  expect(screen.getByLabelText(`Value of ${ALL}`)).toHaveValue('40.9');
  await waitFor(() => {
    expect(sent.at(-1)?.version).toBe('"2"');
  }, patient);
  expect(sent.at(-1)?.figures).toHaveLength(2);
});

test('a file is looked at first, and its figures are put into the form to be checked', async () => {
  let asked: URL | null = null;
  server.use(
    http.post('*/api/performance/imports/read', ({ request }) => {
      asked = new URL(request.url);
      return HttpResponse.json(aFileRead());
    }),
  );
  renderInside(<ReturnForm view={aReturn()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Fill from a file' }));
  await userEvent.upload(
    await screen.findByLabelText('Your file', {}, patient),
    new File(['urn,value'], 'stavermarsh.csv', { type: 'text/csv' }),
  );
  expect(
    await screen.findByText('Two figures of 2025-26 for this return.', {}, patient),
  ).toBeVisible();
  expect(screen.getByText('One cell of fewer than 6 pupils.', { exact: false })).toBeVisible();
  expect(screen.getByRole('cell', { name: 'value' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /Put two figures into the form/ }));
  expect(screen.getByLabelText(`Value of ${ALL}`)).toHaveValue('40.9');
  expect(asked).toHaveProperty(
    'search',
    '?school_id=stavermarsh&name=stavermarsh.csv&year=2025-26&status=school-reported',
  );
});

test('a file of pupils is refused in the service’s own words', async () => {
  server.use(
    http.post('*/api/performance/imports/read', () =>
      HttpResponse.json(
        { status: 422, code: 'pupil-level-file', detail: 'this file seems to hold pupils' },
        { status: 422 },
      ),
    ),
  );
  renderInside(<ReturnForm view={aReturn()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Fill from a file' }));
  await userEvent.upload(
    await screen.findByLabelText('Your file', {}, patient),
    new File(['UPN'], 'pupils.csv', { type: 'text/csv' }),
  );
  expect(await screen.findByText('this file seems to hold pupils', {}, patient)).toBeVisible();
});

function aFileRead() {
  const figure = { source: 'school', status: 'school-reported', as_at: '2026-11-23' };
  const of = { measure: 'attainment-8', low: null, high: null, ...figure };
  return {
    school_id: 'stavermarsh',
    file: {
      needs: [],
      note: null,
      layout: 'The trust’s template',
      datasets: ['ks4'],
      years: ['2025-26'],
      status: 'school-reported',
      size: 9,
      sha256: '',
      encoding: 'UTF-8',
      headings: ['urn', 'value'],
      columns: [{ heading: 'value', read_as: 'Value' }],
      rows: 2,
      skipped: [],
      unknown: { schools: 0, urns: [] },
      odd: { values: 0, listed: [] },
      suppressed: 1,
    },
    years: [
      {
        year: '2025-26',
        figures: [
          { ...of, group: 'all', value: 40.9, mark: null, cohort: 168 },
          { ...of, group: 'disadvantaged', value: null, mark: 'suppressed', cohort: null },
        ],
      },
    ],
  };
}
