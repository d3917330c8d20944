/** The trust's schools, for every page that names one. */
import { queryOptions } from '@tanstack/react-query';

import type { SchoolView } from './generated/directory';
import { readAll } from './pages';

export type School = SchoolView;

/** By name, those that left the trust too (`open` tells). */
export const schoolsQuery = queryOptions({
  queryKey: ['directory', 'schools'],
  queryFn: ({ signal }) => readAll<School>('/api/directory/schools', {}, signal),
  meta: { live: ['directory.school'] },
});
