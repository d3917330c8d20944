import { expect, test } from 'vitest';

import type { MilestoneView } from '@/api/generated/planning';

import { ratingBody, ratingShape, type RatingValues } from './rating-values';

const milestone: MilestoneView = {
  id: 'm1',
  title: 'PA at or below 26%',
  term: 2,
  rating: 'on-track',
  rated_by: null,
  rated_at: null,
  note: '',
  evidence: [],
  overdue: false,
  ratings: [],
  comments: [],
};
const typed: RatingValues = { version: 3, rating: 'off-track', note: '', evidence: [] };

function messages(values: RatingValues): readonly string[] {
  const { error } = ratingShape(milestone).safeParse(values);
  return error?.issues.map(({ message }) => message) ?? [];
}

test('a rating that slips back asks for the reason, and one that does not is not asked', () => {
  expect(messages(typed)).toEqual(['Say why it has slipped back']);
  expect(messages({ ...typed, note: 'Year 10 rose again' })).toEqual([]);
  expect(messages({ ...typed, rating: 'embedded' })).toEqual([]);
});

test('nothing chosen, and a name without an address, are pointed out', () => {
  const evidence = [{ label: 'Minutes', url: '' }];
  expect(messages({ ...typed, rating: '', evidence })).toEqual([
    'Choose how it stands',
    'Paste where it can be found',
  ]);
});

test('an address with spaces is no address', () => {
  const evidence = [{ label: '', url: 'see the shared drive' }];
  expect(messages({ ...typed, rating: 'embedded', evidence })).toHaveLength(1);
});

test('evidence without a name is called by its site, and empty rows are left out', () => {
  const evidence = [
    { label: ' ', url: 'drive.example.org/log' },
    { label: '', url: '' },
  ];
  expect(ratingBody({ ...typed, note: ' Why ', evidence })).toEqual({
    rating: 'off-track',
    note: 'Why',
    evidence: [{ url: 'https://drive.example.org/log', label: 'drive.example.org' }],
  });
});
