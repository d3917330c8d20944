/** 1:1s between the CEO and each Head: their rhythm, their meetings, enquiries, and the notes. */
import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { change, read } from '@/api/client';
import type {
  ActionSummary,
  EnquiryView,
  MeetingSummary,
  MeetingView,
  NotesSavedView,
  NotesView,
  OneToOneView,
  RhythmView,
} from '@/api/generated/meetings';
import { readAll } from '@/api/pages';

const ROOT = '/api/meetings';
export const notesPath = (meetingId: string) => `${ROOT}/one-to-ones/${meetingId}/notes`;

/** How each pair keeps to its fortnight (K13). */
export const rhythmsQuery = queryOptions({
  queryKey: ['meetings', 'cadence', 'K13'],
  queryFn: ({ signal }) => readAll<RhythmView>(`${ROOT}/cadence`, { rule: 'K13' }, signal),
  meta: { live: ['meetings.cadence', 'meetings.meeting'] },
});

/** The 1:1 meetings of a cycle with one school's Head, as the calendar has them. */
export const meetingsQuery = (schoolId: string, cycle: string) =>
  queryOptions({
    queryKey: ['meetings', 'one-to-one-meetings', schoolId, cycle],
    queryFn: ({ signal }) =>
      readAll<MeetingSummary>(
        `${ROOT}/meetings`,
        { kind: 'one-to-one', school_id: schoolId, from: `${cycle.slice(0, 4)}-09-01` },
        signal,
      ),
    meta: { live: ['meetings.meeting'], liveSchool: schoolId },
  });

/** One of them whole: its agenda, and what facts put on it. */
export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'one-to-one-meeting', meetingId],
    queryFn: ({ signal }) => read<MeetingView>(`${ROOT}/meetings/${meetingId}`, signal),
    meta: { live: ['meetings.'] },
  });

/** What the two agreed to do. */
export const sharedActionsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['meetings', 'shared-actions', schoolId],
    queryFn: ({ signal }) =>
      readAll<ActionSummary>(`${ROOT}/actions`, { forum_id: `one-to-one-${schoolId}` }, signal),
    meta: { live: ['meetings.action'], liveSchool: schoolId },
  });

/** One's own 1:1s whose notes one may open, the latest first; not a word of them. */
export const openToMeQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['meetings', 'one-to-ones', schoolId],
    queryFn: ({ signal }) =>
      readAll<OneToOneView>(`${ROOT}/one-to-ones`, { school_id: schoolId }, signal),
    meta: { live: ['meetings.meeting'], liveSchool: schoolId },
  });

export const enquiriesQuery = queryOptions({
  queryKey: ['meetings', 'enquiries'],
  queryFn: ({ signal }) => readAll<EnquiryView>(`${ROOT}/enquiries`, {}, signal),
  meta: { live: ['meetings.enquiry', 'meetings.meeting'] },
});

/**
 * The notes themselves. Every request is a reading that is recorded: asked for by a press alone,
 * never again by itself, and forgotten as soon as they are closed.
 */
export const notesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['one-to-one-notes', meetingId],
    queryFn: ({ signal }) => read<NotesView>(notesPath(meetingId), signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Keeps the notes as typed so far; the answer repeats none of them. */
export async function keepNotes(meetingId: string, text: string, version: number) {
  const order = { method: 'PUT', body: { text } } as const;
  return change<NotesSavedView>(notesPath(meetingId), version > 0 ? { ...order, version } : order);
}

type EnquiryOrder = { readonly path: string; readonly body: unknown; readonly version?: number };

/** Opens, answers or closes a line of enquiry and shows what came of it. */
export function useEnquiryChange() {
  const queries = useQueryClient();
  const look = () => queries.invalidateQueries({ queryKey: enquiriesQuery.queryKey });
  const send = async ({ path, ...order }: EnquiryOrder) => {
    await change(`${ROOT}/enquiries${path}`, { method: 'POST', ...order });
    await look();
  };
  return { send, look };
}
