/** The forums that meet, for every page that names one. */
import { queryOptions } from '@tanstack/react-query';

import type { ForumView } from './generated/meetings';
import { readAll } from './pages';

export type Forum = ForumView;

/** By name, each with its rhythm where this person may see it. */
export const forumsQuery = queryOptions({
  queryKey: ['meetings', 'forums'],
  queryFn: ({ signal }) => readAll<Forum>('/api/meetings/forums', {}, signal),
  meta: { live: ['meetings.forum', 'meetings.cadence'] },
});
