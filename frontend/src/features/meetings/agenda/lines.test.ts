import { expect, test } from 'vitest';

import { agendaBody, linesOf, moved, type Line } from './lines';
import { merged } from './use-arranging';

const line = (id: string): Line => ({ id, title: id, stays: false, named: false });
const AGENDA = ['a', 'b', 'c'].map(line);
const ids = (lines: readonly Line[]) => lines.map(({ id }) => id);

test('an item goes up or down by one, and nowhere beyond the ends', () => {
  expect(ids(moved(AGENDA, 2, -1))).toEqual(['a', 'c', 'b']);
  expect(moved(AGENDA, 0, -1)).toBe(AGENDA);
  expect(moved(AGENDA, 2, 1)).toBe(AGENDA);
});

test('standing items and items with minutes stay', () => {
  const item = { id: 'x', title: 'X', standing: null, minutes: '', minutes_version: 0 };
  const unwritten = { minuted_by: null, minuted_at: null, snapshot: null };
  const lines = linesOf([
    { ...item, ...unwritten },
    { ...item, ...unwritten, standing: 'risk' },
    { ...item, ...unwritten, minutes: 'Said.', minutes_version: 1 },
  ]);
  expect(lines.map(({ stays, named }) => [stays, named])).toEqual([
    [false, false],
    [true, true],
    [true, false],
  ]);
});

test('my order keeps what somebody else added and drops what they took away', () => {
  const mine = ['c', 'a', 'b'].map(line);
  expect(ids(merged(mine, ['a', 'c', 'new'].map(line)))).toEqual(['c', 'a', 'new']);
});

test('a new item is sent without an id', () => {
  const fresh: Line = { id: null, title: 'Phonics', stays: false, named: false };
  expect(agendaBody([line('a'), fresh])).toEqual({
    items: [
      { id: 'a', title: 'a' },
      { id: null, title: 'Phonics' },
    ],
  });
});
