/** The desk for one meeting's notes. */
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';

import { read } from '@/api/client';
import type { NotesView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import type { KeptWords } from '@/session/use-autosave';
import { WordsDesk } from '@/session/words-desk';
import { day, dayAndClock } from '@/ui/dates';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';

import classes from './closed-zone.module.css';
import { keepNotes, notesPath, notesQuery } from './queries';

const LONGEST = 20_000;

/** Asks for the notes once; what was read is forgotten when the desk closes. */
export function NotesDesk({ meetingId }: { readonly meetingId: string }) {
  const { data: notes, error, refetch } = useQuery(notesQuery(meetingId));
  if (error) return <ErrorState error={error} what="the notes" retry={() => void refetch()} />;
  if (!notes) return <RowsSkeleton what="the notes" rows={2} />;
  return <Writing notes={notes} />;
}

function Writing({ notes }: { readonly notes: NotesView }) {
  const nameOf = useNameOf();
  const { id } = notes;
  const send = useCallback(
    async (text: string, version: number): Promise<KeptWords> => {
      const kept = await keepNotes(id, text, version);
      return { version: kept.version, text, by: kept.written_by, at: kept.written_at };
    },
    [id],
  );
  const latest = useCallback(async () => wordsOf(await read<NotesView>(notesPath(id))), [id]);
  return (
    <WordsDesk
      what="the notes"
      draftKey={`one-to-one/${id}/notes`}
      kept={wordsOf(notes)}
      {...{ send, latest }}
      label="Notes of this 1:1"
      hint={`Short, factual, dated: people may ask to see what is written of them. Deleted after ${day(notes.kept_until)}.`}
      longest={LONGEST}
    >
      <span className={classes['written']}>
        {notes.written_by && notes.written_at
          ? `When you opened them: written by ${nameOf(notes.written_by)}, ${dayAndClock(notes.written_at)}`
          : 'Nothing was written when you opened them'}
      </span>
    </WordsDesk>
  );
}

function wordsOf(notes: NotesView): KeptWords {
  return { version: notes.version, text: notes.text, by: notes.written_by, at: notes.written_at };
}
