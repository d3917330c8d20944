/** One meeting, and what is asked when one is planned. */
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { change, read } from '@/api/client';
import type { DueDatesView, MeetingView } from '@/api/generated/meetings';
import { isChangedMeanwhile } from '@/api/problem';

const ROOT = '/api/meetings';

/** While a meeting is open on a screen, what others write into it is looked for this often. */
const LOOK_AGAIN_MS = 15_000;

/** The address of a meeting, or of something within it. */
export function meetingPath(meetingId: string, rest = ''): string {
  return `${ROOT}/meetings/${meetingId}${rest}`;
}

/** Minutes are in no event, so the page asks again by itself while the meeting may be written. */
export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'meeting', meetingId],
    queryFn: ({ signal }) => read<MeetingView>(meetingPath(meetingId), signal),
    refetchInterval: ({ state }) => (state.data?.may.hold ? LOOK_AGAIN_MS : false),
    meta: { live: ['meetings.'] },
  });

/** The dates by which a forum is still due in the year that runs. */
export const dueDatesQuery = (forumId: string) =>
  queryOptions({
    queryKey: ['meetings', 'due-dates', forumId],
    queryFn: ({ signal }) => read<DueDatesView>(`${ROOT}/forums/${forumId}/due-dates`, signal),
    meta: { live: ['meetings.cadence', 'meetings.meeting'] },
  });

/** Takes in a meeting as a change left it, and looks again at the lists it stands in. */
export function useMeetingTaken() {
  const queries = useQueryClient();
  return useCallback(
    async (meeting: MeetingView) => {
      queries.setQueryData(meetingQuery(meeting.id).queryKey, meeting);
      const { queryKey: own } = meetingQuery(meeting.id);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'meetings' && queryKey[1] !== own[1],
      });
    },
    [queries],
  );
}

type PartOrder = {
  readonly meetingId: string;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly rest: string;
  readonly body?: unknown;
  /** What was on the screen when the person began. */
  readonly seen: MeetingView;
  /** The part of the meeting this changes: another's change elsewhere in it is no conflict. */
  readonly part: (meeting: MeetingView) => unknown;
};

/**
 * Changes one part of a meeting. Somebody's decision noted meanwhile does not stand against a new
 * order of the agenda; a change of the same part does, and rejects as `changed-meanwhile`.
 */
export async function changePart(order: PartOrder): Promise<MeetingView> {
  const { meetingId, method, rest, seen, part } = order;
  const send = (version: number) =>
    change<MeetingView>(meetingPath(meetingId, rest), {
      method,
      version,
      ...(order.body === undefined ? {} : { body: order.body }),
    });
  try {
    return await send(seen.version);
  } catch (error) {
    if (!isChangedMeanwhile(error)) throw error;
    const now = await read<MeetingView>(meetingPath(meetingId));
    if (JSON.stringify(part(now)) !== JSON.stringify(part(seen))) throw error;
    return send(now.version);
  }
}
