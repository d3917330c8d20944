import { expect, test } from 'vitest';

import { wordDiff } from './word-diff';

function side(pieces: ReturnType<typeof wordDiff>, left: 'removed' | 'added'): string {
  return pieces
    .filter(({ kind }) => kind === 'same' || kind === left)
    .map(({ text }) => text)
    .join('');
}

test('a changed word is taken out and put in between the words that stay', () => {
  expect(wordDiff('PA below 22% by Term 6', 'PA below 20% by Term 6')).toEqual([
    { kind: 'same', text: 'PA below ' },
    { kind: 'removed', text: '22%' },
    { kind: 'added', text: '20%' },
    { kind: 'same', text: ' by Term 6' },
  ]);
});

test.each([
  ['', 'All new'],
  ['All gone', ''],
  ['One two three four', 'Zero one two four five'],
  ['Two\n\nparagraphs', 'Two\n\nother paragraphs, longer'],
  ['a '.repeat(2_000), 'b '.repeat(2_000)],
])('both texts can be read back from the difference', (before, after) => {
  const pieces = wordDiff(before, after);
  expect(side(pieces, 'removed')).toBe(before);
  expect(side(pieces, 'added')).toBe(after);
});
