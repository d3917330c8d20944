/** Meetings by their dates, for every page that looks ahead or back. */
import { queryOptions } from '@tanstack/react-query';

import type { MeetingSummary } from './generated/meetings';
import { readAll } from './pages';

export type Meeting = MeetingSummary;

type Span = { readonly from: string; readonly to: string };

/** Both days included, earliest first: those this person may know of. */
export const meetingsQuery = ({ from, to }: Span) =>
  queryOptions({
    queryKey: ['meetings', 'list', from, to],
    queryFn: ({ signal }) => readAll<Meeting>('/api/meetings/meetings', { from, to }, signal),
    meta: { live: ['meetings.meeting'] },
  });
