/** A word about an action: how it goes, that it is done, that it is open again. */
import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';

import { change } from '@/api/client';
import { TextField } from '@/ui/form/text-field';

import { RecordForm } from './record-form';
import { useRecordForm } from './use-record-form';

const LONGEST = 200;

const optional = z.object({
  version: z.number(),
  lately: z.string(),
  words: z.string().check(z.trim(), z.maxLength(LONGEST, 'Keep it to 200 characters')),
});
const required = z.object({
  version: z.number(),
  lately: z.string(),
  words: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Write how it goes'),
      z.maxLength(LONGEST, 'Keep it to 200 characters'),
    ),
});
type NoteValues = z.infer<typeof required>;

export type Seen = { readonly version: number; readonly lately: string };

type ActionNoteFormProps<Saved> = {
  readonly path: string;
  readonly draftKey: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly needsWords: boolean;
  /** The record as the page shows it, and as it now stands. */
  readonly seen: Seen;
  readonly latest: () => Promise<Seen>;
  readonly onDone: (saved: Saved) => void | Promise<void>;
  readonly onCancel: () => void;
};

/** Kept as it is typed; somebody else's line that came first is shown before ours is added. */
export function ActionNoteForm<Saved>(props: ActionNoteFormProps<Saved>) {
  const { path, seen, needsWords, label, hint, submit, latest, onDone, onCancel } = props;
  const start = { ...seen, words: '' };
  const editing = useRecordForm<NoteValues, Saved>({
    draftKey: props.draftKey,
    start,
    resolver: zodResolver(needsWords ? required : optional),
    send: ({ version, words }) =>
      change<Saved>(path, { method: 'POST', body: { words: words || null }, version }),
    latest: async () => ({ ...(await latest()), words: '' }),
    onDone,
  });
  return (
    <RecordForm
      {...{ editing, start, submit, onCancel }}
      what="This action"
      inWords={({ lately }) => ({ 'Latest line': lately })}
    >
      <TextField
        control={editing.form.control}
        name="words"
        label={label}
        hint={hint}
        required={needsWords}
      />
    </RecordForm>
  );
}
