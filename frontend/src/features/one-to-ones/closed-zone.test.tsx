import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';

import type { NotesView, OneToOneView } from '@/api/generated/meetings';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';

import { ClosedZone } from './closed-zone';

const mine: OneToOneView = {
  id: 'in-october',
  version: 1,
  school_id: 'stavermarsh',
  on: '2026-10-22',
  state: 'held',
  people: ['p-ceo', 'p-head'],
  may_write: true,
};
const names = [
  { id: 'p-ceo', name: 'Ruth Adeyemi', titles: ['Chief Executive'], active: true },
  { id: 'p-head', name: 'Priya Nandakumar', titles: [], active: true },
];
const at = '2026-10-22T10:00:00Z';

let readings = 0;
let kept: { text: string; version: string | null }[] = [];
let notes: NotesView;

beforeEach(() => {
  readings = 0;
  kept = [];
  notes = {
    id: 'in-october',
    version: 1,
    text: 'Energy low.',
    written_by: 'p-ceo',
    written_at: at,
    kept_until: '2028-08-31',
  };
  server.use(
    http.get('*/api/meetings/one-to-ones', () => HttpResponse.json({ items: [mine], next: null })),
    http.get('*/api/directory/people/names', () => HttpResponse.json({ items: names, next: null })),
    http.get('*/api/meetings/one-to-ones/in-october/notes', () => {
      readings += 1;
      return HttpResponse.json(notes);
    }),
    http.put('*/api/meetings/one-to-ones/in-october/notes', async ({ request }) => {
      const { text } = (await request.json()) as { text: string };
      const version = request.headers.get('If-Match');
      if (version !== `"${String(notes.version)}"`) {
        const problem = { status: 409, code: 'changed-meanwhile', detail: 'changed', changes: [] };
        return HttpResponse.json(problem, { status: 409 });
      }
      kept.push({ text, version });
      notes = { ...notes, version: notes.version + 1, text, written_by: 'p-head' };
      return HttpResponse.json({ ...notes, text: undefined });
    }),
  );
});

async function open() {
  renderInside(<ClosedZone schoolId="stavermarsh" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Open the notes' }));
  return screen.findByRole('textbox', { name: /Notes of this 1:1/ });
}

test('it says who alone may read, and nothing is read before somebody presses', async () => {
  renderInside(<ClosedZone schoolId="stavermarsh" />);
  expect(
    await screen.findByText(
      'Only Ruth Adeyemi and Priya Nandakumar can read what is written here.',
    ),
  ).toBeVisible();
  await screen.findByRole('button', { name: 'Open the notes' });
  expect(readings).toBe(0);
});

test('each opening is one reading, and what is typed is kept by itself on its own version', async () => {
  const box = await open();
  expect(box).toHaveValue('Energy low.');
  await userEvent.type(box, ' Better now.');
  await waitFor(
    () => {
      expect(kept).toEqual([{ text: 'Energy low. Better now.', version: '"1"' }]);
    },
    { timeout: 8_000 },
  );
  await userEvent.type(box, ' Yes.');
  await waitFor(
    () => {
      expect(kept.at(-1)).toEqual({ text: 'Energy low. Better now. Yes.', version: '"2"' });
    },
    { timeout: 8_000 },
  );
  expect(readings).toBe(1);
}, 30_000);

test('what the other wrote meanwhile is shown, and both stay until one chooses', async () => {
  const box = await open();
  notes = { ...notes, version: 2, text: 'Theirs.' };
  await userEvent.type(box, ' Mine.');
  expect(await screen.findByText('Theirs.', {}, { timeout: 8_000 })).toBeVisible();
  expect(box).toHaveValue('Energy low. Mine.');
  expect(kept).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Keep both, mine below' }));
  await waitFor(
    () => {
      expect(kept).toEqual([{ text: 'Theirs.\n\nEnergy low. Mine.', version: '"2"' }]);
    },
    { timeout: 8_000 },
  );
}, 30_000);

test('a successor is told why there is nothing', async () => {
  server.use(
    http.get('*/api/meetings/one-to-ones', () => HttpResponse.json({ items: [], next: null })),
  );
  renderInside(<ClosedZone schoolId="stavermarsh" />);
  expect(await screen.findByText(/a successor sees what is shared above/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Open the notes' })).toBeNull();
});
