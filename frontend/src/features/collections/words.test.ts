import { expect, test } from 'vitest';

import type { CollectionView } from '@/api/generated/performance';

import { lateInWords, partInWords, progressInWords } from './words';

function aCollection(progress: CollectionView['progress'], late = 0): CollectionView {
  return {
    id: 'autumn',
    version: 1,
    name: 'Autumn headline',
    year: '2025-26',
    opens: '2026-11-02',
    due: '2026-11-27',
    status: 'school-reported',
    open: true,
    closed_on: null,
    schools: [],
    asked: [],
    opened_by: 'p-data',
    opened_at: '2026-11-02T09:00:00Z',
    published_at: null,
    progress,
    late,
    may_run: true,
  };
}

test('a board is answered in one sentence', () => {
  expect(progressInWords(aCollection([{ state: 'awaited', returns: 9 }]))).toBe(
    'Nothing has come in yet; returns are due on 27 Nov 2026.',
  );
  const mixed = aCollection(
    [
      { state: 'awaited', returns: 2 },
      { state: 'submitted', returns: 6 },
      { state: 'published', returns: 1 },
    ],
    2,
  );
  expect(progressInWords(mixed)).toBe(
    'Seven of nine schools have sent theirs, one is published; two are late.',
  );
  expect(progressInWords(aCollection([{ state: 'published', returns: 9 }]))).toBe(
    'All returns are published.',
  );
});

test('a school that sees its own return alone reads of that one', () => {
  expect(progressInWords(aCollection([{ state: 'queried', returns: 1 }]))).toBe(
    'The return has come in.',
  );
  expect(progressInWords(aCollection([{ state: 'returned', returns: 1 }], 1))).toBe(
    'The return was due on 27 Nov 2026.',
  );
});

test('what a lost race names is said in words', () => {
  const nameOf = () => 'Attainment 8';
  expect(partInWords('attainment-8.sen-support', nameOf)).toBe('Attainment 8, sen support');
  expect(partInWords('query.attainment-8.all', nameOf)).toBe(
    'A question about Attainment 8, all pupils',
  );
  expect(partInWords('returned', nameOf)).toBe('The return was sent back');
});

test('late is said in days', () => {
  expect([0, 1, 3].map(lateInWords)).toEqual([null, '1 day late', '3 days late']);
});
