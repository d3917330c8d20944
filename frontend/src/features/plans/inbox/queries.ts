/** What planning is asked about a school's inbox. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { InboxActionView } from '@/api/generated/planning';
import { readAll } from '@/api/pages';

const LIVE = ['planning.action', 'meetings.action'];

/** The address of an action in the inbox, or of something done with it. */
export function inboxPath(actionId: string, rest = ''): string {
  return `/api/planning/inbox/${actionId}${rest}`;
}

/** What every page of the inbox has in its key: one change makes all of them old. */
export const INBOX = ['planning', 'inbox'] as const;

/** One school's, or every school's that this person may read; soonest due first. */
export const inboxQuery = (schoolId: string | null) =>
  queryOptions({
    queryKey: [...INBOX, schoolId],
    queryFn: ({ signal }) =>
      readAll<InboxActionView>(
        '/api/planning/inbox',
        schoolId === null ? {} : { school_id: schoolId },
        signal,
      ),
    meta: { live: LIVE },
  });

/** One action as it now stands. */
export const readInboxAction = (actionId: string) => read<InboxActionView>(inboxPath(actionId));
