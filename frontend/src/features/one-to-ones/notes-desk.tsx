/** The desk for one meeting's notes: kept by itself while one writes, never over the other's words. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import type { NotesView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { explain } from '@/api/problem';
import { day, dayAndClock } from '@/ui/dates';
import { FormTrouble } from '@/ui/form/form-trouble';
import { LongText } from '@/ui/form/long-text';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';
import { SafeguardingLine } from '@/ui/safeguarding-line';
import { SaveState } from '@/ui/save-state';

import classes from './closed-zone.module.css';
import { notesQuery } from './queries';
import { useAutosave } from './use-autosave';

/** Asks for the notes once; what was read is forgotten when the desk closes. */
export function NotesDesk({ meetingId }: { readonly meetingId: string }) {
  const { data: notes, error, refetch } = useQuery(notesQuery(meetingId));
  if (error) return <ErrorState error={error} what="the notes" retry={() => void refetch()} />;
  if (!notes) return <RowsSkeleton what="the notes" rows={2} />;
  return <Writing notes={notes} />;
}

function Writing({ notes }: { readonly notes: NotesView }) {
  const nameOf = useNameOf();
  const { text, write, saving, trouble, theirs, saveNow } = useAutosave(notes);
  return (
    <div className={classes['desk']}>
      <FormTrouble message={trouble ? explain(trouble, 'the notes').detail : undefined} />
      {theirs ? (
        <div className={classes['theirs']} role="alert">
          <p>
            <strong>{nameOf(theirs.notes.written_by)} wrote here while you were writing.</strong>{' '}
            Nothing of yours was sent yet; it is still in the box below.
          </p>
          <p className={classes['read']}>{theirs.notes.text}</p>
          <div className={classes['buttons']}>
            <Button size="sm" onClick={theirs.keepBoth}>
              Keep both, mine below
            </Button>
            <Button size="sm" variant="default" onClick={theirs.takeTheirs}>
              Keep theirs alone
            </Button>
          </div>
        </div>
      ) : null}
      <LongText
        label="Notes of this 1:1"
        hint={`Short, factual, dated: people may ask to see what is written of them. Deleted after ${day(notes.kept_until)}.`}
        longest={20_000}
        value={text}
        onWrite={write}
        onLeave={saveNow}
      />
      <SafeguardingLine />
      <div className={classes['foot']}>
        <SaveState saving={saving} />
        <span className={classes['written']}>
          {notes.written_by && notes.written_at
            ? `When you opened them: written by ${nameOf(notes.written_by)}, ${dayAndClock(notes.written_at)}`
            : 'Nothing was written when you opened them'}
        </span>
      </div>
    </div>
  );
}
