/** Where one item's minutes are written: kept by themselves, never over another's words. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { change, read } from '@/api/client';
import type { AgendaItemView, MeetingView, MinutesView } from '@/api/generated/meetings';
import type { KeptWords } from '@/session/use-autosave';
import { WordsDesk } from '@/session/words-desk';

import { meetingPath, meetingQuery } from '../queries';

const LONGEST = 8_000;

function wordsOf(item: AgendaItemView | undefined): KeptWords {
  return {
    version: item?.minutes_version ?? 0,
    text: item?.minutes ?? '',
    by: item?.minuted_by ?? null,
    at: item?.minuted_at ?? null,
  };
}

type MinutesDeskProps = { readonly meetingId: string; readonly item: AgendaItemView };

/** Two people may write to two items at once; on the same item each sees what the other wrote. */
export function MinutesDesk({ meetingId, item }: MinutesDeskProps) {
  const queries = useQueryClient();
  const send = useCallback(
    async (text: string, version: number): Promise<KeptWords> => {
      const path = meetingPath(meetingId, `/items/${item.id}/minutes`);
      const saved = await change<MinutesView>(path, { method: 'PUT', body: { text }, version });
      queries.setQueryData<MeetingView>(
        meetingQuery(meetingId).queryKey,
        (meeting) => meeting && minuted(meeting, saved),
      );
      return {
        version: saved.version,
        text: saved.text,
        by: saved.minuted_by,
        at: saved.minuted_at,
      };
    },
    [meetingId, item.id, queries],
  );
  const latest = useCallback(async () => {
    const meeting = await read<MeetingView>(meetingPath(meetingId));
    return wordsOf(meeting.agenda.find(({ id }) => id === item.id));
  }, [meetingId, item.id]);
  return (
    <WordsDesk
      what="the minutes"
      draftKey={`meeting/${meetingId}/minutes/${item.id}`}
      kept={wordsOf(item)}
      {...{ send, latest }}
      label={`Minutes: ${item.title}`}
      hint="What was said and settled, in short; members read it once it is published"
      longest={LONGEST}
    />
  );
}

function minuted(meeting: MeetingView, saved: MinutesView): MeetingView {
  const agenda = meeting.agenda.map((item) =>
    item.id === saved.item_id
      ? {
          ...item,
          minutes: saved.text,
          minutes_version: saved.version,
          minuted_by: saved.minuted_by,
          minuted_at: saved.minuted_at,
        }
      : item,
  );
  return { ...meeting, agenda };
}
