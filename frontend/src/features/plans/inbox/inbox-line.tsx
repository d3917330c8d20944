/** An action in the inbox: answered here, carried to its end here, its history from both sides. */
import { Button } from '@mantine/core';
import {
  IconCheck,
  IconHistory,
  IconMessage,
  IconPencil,
  IconRotate,
  IconX,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { forumOf, lately } from '@/api/action-words';
import type { InboxActionView } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';
import { ActionHistory } from '@/ui/action-history';
import { ActionLine } from '@/ui/action-line';
import { ActionStanding } from '@/ui/action-standing';
import { day } from '@/ui/dates';
import { fetched } from '@/ui/fetched';
import { TextLink } from '@/ui/link';

import type { Answering } from './answer-values';
import classes from './inbox.module.css';
import { INBOX, inboxPath, readInboxAction } from './queries';

const NoteForm = fetched('the note', async () => {
  const { ActionNoteForm } = await import('@/session/action-note-form');
  return ActionNoteForm<InboxActionView>;
});
const Answer = fetched('the form', async () => (await import('./answer-dialog')).AnswerDialog);

type Verb = 'progress' | 'complete' | 'reopen';
type Doing = Verb | Answering | 'history' | null;

const FORMS: Readonly<Record<Verb, { label: string; submit: string; needsWords: boolean }>> = {
  progress: { label: 'How does it go?', submit: 'Add to the history', needsWords: true },
  complete: { label: 'What came of it? (optional)', submit: 'Mark as done', needsWords: false },
  reopen: { label: 'Why again? (optional)', submit: 'Open again', needsWords: false },
};

type InboxLineProps = { readonly action: InboxActionView; readonly schoolName: string | null };

/** `schoolName` where several schools' inboxes stand together. */
export function InboxLine({ action, schoolName }: InboxLineProps) {
  const nameOf = useNameOf();
  const [doing, setDoing] = useState<Doing>(null);
  const { id, state, answer, overdue, adapted, wording, history } = action;
  const close = () => {
    setDoing(null);
  };
  const words = adapted ?? wording ?? 'Agreed in a 1:1: its words are kept with the 1:1';
  const facts = [
    state === 'completed' && action.completed_on
      ? `Done ${day(action.completed_on)}`
      : `Due ${day(action.due)}`,
    forumOf(action),
    nameOf(action.owner_id),
    ...(schoolName ? [schoolName] : []),
    ...(action.objective_title ? [action.objective_title] : []),
  ];
  return (
    <ActionLine
      title={
        <TextLink id={`action-${id}`} to="/actions/$actionId" params={{ actionId: id }}>
          {words}
        </TextLink>
      }
      under={adapted ? `Agreed as: “${wording ?? ''}”` : null}
      facts={facts}
      standing={<ActionStanding {...{ state, answer, overdue }} asked />}
    >
      {isVerb(doing) ? (
        <Note action={action} verb={doing} onClose={close} />
      ) : (
        <Buttons {...{ action, words, doing }} onDo={setDoing} />
      )}
      {doing === 'history' ? (
        <div className={classes['history']}>
          <ActionHistory {...{ history, nameOf }} />
        </div>
      ) : null}
      {isAnswering(doing) ? <Answer action={action} answering={doing} onClose={close} /> : null}
    </ActionLine>
  );
}

const isVerb = (doing: Doing): doing is Verb =>
  doing === 'progress' || doing === 'complete' || doing === 'reopen';
const isAnswering = (doing: Doing): doing is Answering =>
  doing === 'adopt' || doing === 'adapt' || doing === 'decline';

type ButtonsProps = {
  readonly action: InboxActionView;
  readonly words: string;
  readonly doing: Doing;
  readonly onDo: (doing: Doing) => void;
};

function Buttons({ action, words, doing, onDo }: ButtonsProps) {
  const { state, answer, may_answer: mayAnswer, may_progress: mayProgress, wording } = action;
  const waits = mayAnswer && answer === null;
  const button = (does: Doing, label: string, Sign: typeof IconCheck, filled = false) => (
    <Button
      variant={filled ? 'filled' : 'default'}
      leftSection={<Sign size={18} aria-hidden="true" />}
      aria-label={`${label} ${words}`}
      aria-expanded={does === 'history' ? doing === 'history' : undefined}
      onClick={() => {
        onDo(does === doing ? null : does);
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      {waits ? button('adopt', 'Adopt', IconCheck, true) : null}
      {waits && wording !== null ? button('adapt', 'Adapt', IconPencil) : null}
      {waits ? button('decline', 'Decline', IconX) : null}
      {mayAnswer && answer === 'declined' ? button('adopt', 'Adopt after all', IconCheck) : null}
      {mayProgress && state === 'open' ? button('complete', 'Done', IconCheck, true) : null}
      {mayProgress && state === 'open' && wording !== null
        ? button('progress', 'Progress', IconMessage)
        : null}
      {mayProgress && state === 'completed' ? button('reopen', 'Open again', IconRotate) : null}
      {button('history', 'History', IconHistory)}
    </>
  );
}

type NoteProps = {
  readonly action: InboxActionView;
  readonly verb: Verb;
  readonly onClose: () => void;
};

function Note({ action, verb, onClose }: NoteProps) {
  const queries = useQueryClient();
  const nameOf = useNameOf();
  return (
    <NoteForm
      {...FORMS[verb]}
      path={inboxPath(action.id, `/${verb}`)}
      draftKey={`inbox/${action.id}/${verb}`}
      hint="The meeting reads this too; name no pupil and no colleague"
      seen={{ version: action.version, lately: '' }}
      latest={async () => {
        const now = await readInboxAction(action.id);
        return { version: now.version, lately: lately(now.history, nameOf) };
      }}
      onDone={async () => {
        await queries.invalidateQueries({ queryKey: INBOX });
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
