import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { DataTable, type Column } from './data-table';
import { Look } from './look';

type Row = { readonly school: string; readonly done: number };

const ROWS: readonly Row[] = [
  { school: 'Stavermarsh', done: 31 },
  { school: 'Ashlode', done: 100 },
  { school: 'Dunsellow', done: 9 },
];
const COLUMNS: readonly Column<Row>[] = [
  { key: 'school', header: 'School', cell: ({ school }) => school, sortBy: ({ school }) => school },
  {
    key: 'done',
    header: 'Done',
    cell: ({ done }) => `${String(done)}%`,
    sortBy: ({ done }) => done,
  },
];

function show() {
  return render(
    <DataTable caption="Plans" columns={COLUMNS} rows={ROWS} rowKey={({ school }) => school} />,
    { wrapper: Look },
  );
}

function schools(): string[] {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent);
}

test('rows keep their order until a heading is pressed, and turn round at the second press', async () => {
  show();
  expect(schools()).toEqual(['Stavermarsh', 'Ashlode', 'Dunsellow']);
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(schools()).toEqual(['Dunsellow', 'Stavermarsh', 'Ashlode']);
  expect(screen.getByRole('columnheader', { name: 'Done' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(schools()).toEqual(['Ashlode', 'Stavermarsh', 'Dunsellow']);
});

test('a phone gets a named list of cards with each line labelled', () => {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes('max-width'), media: query }),
  );
  show();
  expect(screen.queryByRole('table')).toBeNull();
  const cards = within(screen.getByRole('list', { name: 'Plans' })).getAllByRole('listitem');
  expect(cards.map((card) => card.textContent)).toEqual([
    'StavermarshDone31%',
    'AshlodeDone100%',
    'DunsellowDone9%',
  ]);
});
