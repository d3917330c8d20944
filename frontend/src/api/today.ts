/** Where today stands in the academic year, by the trust's own clock. */
import { queryOptions } from '@tanstack/react-query';

import { read } from './client';

export type Today = {
  readonly date: string;
  /** "Term 2, week 4 of 7"; in a holiday, which term comes next. */
  readonly words: string;
  readonly cycle: string;
  readonly term: number | null;
  readonly week: number | null;
  readonly published: boolean;
};

export const todayQuery = queryOptions({
  queryKey: ['directory', 'today'],
  queryFn: ({ signal }) => read<Today>('/api/directory/today', signal),
  meta: { live: ['directory.calendar'] },
});
