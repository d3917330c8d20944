import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';

import { gathering, refresh } from './refresh';

const RATED = { kind: 'planning.milestone-rated', id: 'm1', school_id: 'stavermarsh' };

let queries: QueryClient;

beforeEach(async () => {
  queries = new QueryClient();
  const metas = {
    grid: { live: ['planning.'] },
    stavermarsh: { live: ['planning.milestone-rated'], liveSchool: 'stavermarsh' },
    dunsellow: { live: ['planning.'], liveSchool: 'dunsellow' },
    schools: { live: ['directory.'] },
    session: {},
  };
  for (const [key, meta] of Object.entries(metas)) {
    await queries.query({ queryKey: [key], queryFn: () => key, meta });
  }
});

function old(): unknown[] {
  const all = queries.getQueryCache().getAll();
  return all.filter(({ state }) => state.isInvalidated).map(({ queryKey }) => queryKey[0]);
}

test('a fact makes old only what shows it, for that school', () => {
  refresh(queries, [RATED]);
  expect(old()).toEqual(['grid', 'stavermarsh']);
});

test('a fact of the whole trust concerns every school', () => {
  refresh(queries, [{ ...RATED, school_id: null }]);
  expect(old()).toEqual(['grid', 'stavermarsh', 'dunsellow']);
});

test('after a gap everything live is old, and the rest is left alone', () => {
  refresh(queries, ['gap']);
  expect(old()).toEqual(['grid', 'stavermarsh', 'dunsellow', 'schools']);
});

test('a burst of facts is one refresh, for all it concerned', () => {
  vi.useFakeTimers();
  const asked = vi.spyOn(queries, 'invalidateQueries');
  const hear = gathering(queries);

  for (const school of ['stavermarsh', 'dunsellow', 'stavermarsh']) {
    hear({ ...RATED, school_id: school });
  }
  vi.advanceTimersByTime(1_000);

  expect(asked).toHaveBeenCalledTimes(1);
  expect(old()).toEqual(['grid', 'stavermarsh', 'dunsellow']);
  vi.useRealTimers();
});
