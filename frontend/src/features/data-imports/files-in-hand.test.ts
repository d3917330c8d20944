import { expect, test } from 'vitest';

import { cellsOf } from './files-in-hand';

test('cells are told apart by commas, unless quotes hold them together', () => {
  const text = 'URN,"Name, in full",A8\r\n900003,"St ""Mary""\nSchool",46.1\r\n\r\n900004,,\n';

  expect(cellsOf(text, 9)).toEqual([
    ['URN', 'Name, in full', 'A8'],
    ['900003', 'St "Mary"\nSchool', '46.1'],
    [''],
    ['900004', '', ''],
    [''],
  ]);
  expect(cellsOf(text, 1)).toHaveLength(1);
});
