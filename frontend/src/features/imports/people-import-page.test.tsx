import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';

import type { PeopleImportView, PersonRow } from '@/api/generated/directory';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';

import { PeopleImportPage } from './people-import-page';

const FILE = new File(['name,email,role,school'], 'people.csv', { type: 'text/csv' });

function row(line: number, outcome: PersonRow['outcome'], reason = ''): PersonRow {
  const name = `Person ${String(line)}`;
  return { line, name, email: `p${String(line)}@x.example`, outcome, reason, person_id: null };
}

function anImport(rows: PersonRow[]): PeopleImportView {
  const file = {
    kind: 'people',
    name: 'people.csv',
    encoding: 'UTF-8',
    dated: null,
    columns: [],
    rows: rows.length,
    elsewhere: 0,
  };
  const refused = rows.some(({ outcome }) => outcome === 'refused');
  return { applied: false, can_apply: !refused, file, rows };
}

function answerPreview(answer: () => Response): Request[] {
  const sent: Request[] = [];
  server.use(
    http.post('*/api/directory/people/import/preview', ({ request }) => {
      sent.push(request.clone());
      return answer();
    }),
  );
  return sent;
}

async function look() {
  renderInside(<PeopleImportPage />);
  await userEvent.upload(screen.getByLabelText('File of people'), FILE);
  await userEvent.click(screen.getByRole('button', { name: 'Look at the people' }));
}

test('a row to put right comes first and nothing can be imported', async () => {
  answerPreview(() =>
    HttpResponse.json(anImport([row(2, 'new'), row(3, 'refused', 'no such school')])),
  );
  await look();
  expect(await screen.findByText(/^One new and one to put right/)).toBeVisible();
  expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
    'Person 3',
    'Person 2',
  ]);
  expect(screen.getByText('no such school')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
});

test('a file of pupils is refused in words, and the page stays where it was', async () => {
  answerPreview(() =>
    HttpResponse.json(
      { code: 'pupil-level-file', detail: 'this file seems to hold pupils' },
      { status: 422 },
    ),
  );
  await look();
  expect(await screen.findByText('this file seems to hold pupils')).toBeVisible();
  expect(screen.getByLabelText('File of people')).toBeVisible();
});

test('an upload carries no idempotency key, whose answer would be kept', async () => {
  const sent = answerPreview(() => HttpResponse.json(anImport([row(2, 'new')])));
  await look();
  expect(await screen.findByRole('button', { name: 'Import one row' })).toBeVisible();
  expect(sent.map((request) => request.headers.has('Idempotency-Key'))).toEqual([false]);
});
