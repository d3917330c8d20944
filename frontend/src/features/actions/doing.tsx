/** What its owner does with an action: a word on how it goes, or done. */
import { Button } from '@mantine/core';
import { IconCheck, IconMessage, IconRotate } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { lately } from '@/api/action-words';
import { read } from '@/api/client';
import type { ActionSummary, ActionView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { fetched } from '@/ui/fetched';

import { actionPath, actionQuery } from './queries';

const NoteForm = fetched('the note', async () => {
  const { ActionNoteForm } = await import('@/session/action-note-form');
  return ActionNoteForm<ActionView>;
});

type Verb = 'progress' | 'complete' | 'reopen' | 'withdraw';

const FORMS: Readonly<Record<Verb, { label: string; submit: string; needsWords: boolean }>> = {
  progress: { label: 'How does it go?', submit: 'Add to the history', needsWords: true },
  complete: { label: 'What came of it? (optional)', submit: 'Mark as done', needsWords: false },
  reopen: { label: 'Why again? (optional)', submit: 'Open again', needsWords: false },
  withdraw: { label: 'Why? (optional)', submit: 'Withdraw action', needsWords: false },
};

type DoingProps = {
  readonly action: ActionSummary;
  /** Also what only the meeting does. */
  readonly withdrawing?: boolean;
};

/** One tap opens the note, the next sends it. */
export function Doing({ action, withdrawing = false }: DoingProps) {
  const [verb, setVerb] = useState<Verb | null>(null);
  const queries = useQueryClient();
  const nameOf = useNameOf();
  const { id, version, state } = action;
  const open = state === 'open';
  if (!action.may_update) return null;
  if (verb === null) {
    const button = (does: Verb, words: string, Sign: typeof IconCheck, filled = false) => (
      <Button
        variant={filled ? 'filled' : 'default'}
        leftSection={<Sign size={18} aria-hidden="true" />}
        aria-label={`${words} ${action.wording}`}
        onClick={() => {
          setVerb(does);
        }}
      >
        {words}
      </Button>
    );
    if (!open) return state === 'completed' ? button('reopen', 'Open again', IconRotate) : null;
    return (
      <>
        {button('complete', 'Done', IconCheck, true)}
        {button('progress', 'Progress', IconMessage)}
        {withdrawing ? button('withdraw', 'Withdraw', IconRotate) : null}
      </>
    );
  }
  const close = () => {
    setVerb(null);
  };
  return (
    <NoteForm
      {...FORMS[verb]}
      path={actionPath(id, `/${verb}`)}
      draftKey={`action/${id}/${verb}`}
      hint="Everybody who may read the action reads this; name no pupil and no colleague"
      seen={{ version, lately: '' }}
      latest={async () => {
        const now = await read<ActionView>(actionPath(id));
        return { version: now.version, lately: lately(now.history, nameOf) };
      }}
      onDone={async (saved) => {
        queries.setQueryData(actionQuery(id).queryKey, saved);
        await queries.invalidateQueries({ queryKey: ['meetings', 'actions'] });
        close();
      }}
      onCancel={close}
    />
  );
}
