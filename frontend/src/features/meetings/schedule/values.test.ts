import { expect, test } from 'vitest';

import type { PlannedDate } from '@/api/generated/meetings';

import { confirmed, nothingPlanned, planned, seriesOf } from './values';

const TYPED = {
  ...nothingPlanned('english', '2026-12-03'),
  starts_at: '9.30',
  ends_at: '11',
};
const date = (on: string, kinds: PlannedDate['warnings'][number]['kind'][]): PlannedDate => ({
  on,
  starts: `${on}T09:30:00Z`,
  ends: `${on}T11:00:00Z`,
  warnings: kinds.map((kind) => ({ kind, school_ids: [], person_ids: [] })),
});

test('one meeting is looked at as a series of its one date', () => {
  const series = seriesOf(planned.parse(TYPED));
  expect(series.rule).toEqual({ rule: 'chosen', dates: ['2026-12-03'] });
  expect([series.starts_at, series.ends_at]).toEqual(['09:30', '11:00']);
});

test('a meeting that ends before it starts is refused beside its end', () => {
  const { error } = planned.safeParse({ ...TYPED, ends_at: '9:00' });
  expect(error?.issues.map(({ path }) => path)).toEqual([['ends_at']]);
});

test('warnings read are gone past, those of dates left out are not', () => {
  const series = seriesOf(planned.parse({ ...TYPED, rule: 'fortnightly' }));
  const dates = [
    date('2026-12-03', []),
    date('2026-12-17', ['inset-day']),
    date('2026-12-31', ['holiday']),
  ];
  expect(confirmed(series, dates, new Set())).toEqual({
    ...series,
    despite: ['inset-day', 'holiday'],
  });
  const fewer = confirmed(series, dates, new Set(['2026-12-31']));
  expect(fewer.rule).toEqual({ rule: 'chosen', dates: ['2026-12-03', '2026-12-17'] });
  expect(fewer.despite).toEqual(['inset-day']);
});
