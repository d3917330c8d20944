/** The frame of a form over one record: its fields, what was kept, and what others changed. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';

import { dayAndClock } from '@/ui/dates';
import { Form } from '@/ui/form/form';
import { SaveState } from '@/ui/save-state';
import { TheirChanges } from '@/ui/their-changes';

import type { Stamped, useRecordForm } from './use-record-form';

type Editing<Values extends Stamped> = Pick<
  ReturnType<typeof useRecordForm<Values, unknown>>,
  'form' | 'save' | 'saving' | 'restoredFrom' | 'theirs' | 'keepMine' | 'takeTheirs' | 'startAgain'
>;

type RecordFormProps<Values extends Stamped> = {
  readonly editing: Editing<Values>;
  /** What is being changed, to begin a sentence: "This school". */
  readonly what: string;
  /** The record in words by label, for saying what others changed. */
  readonly inWords: (values: Values) => Readonly<Record<string, string>>;
  readonly start: Values;
  /** The verb and its object: "Save school". */
  readonly submit: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** Words of an earlier visit are given back and named as such. */
export function RecordForm<Values extends Stamped>(props: RecordFormProps<Values>) {
  const { editing, what, inWords, start, submit, onCancel, children } = props;
  const { form, save, saving, restoredFrom, theirs, keepMine, takeTheirs, startAgain } = editing;
  return (
    <Form
      form={form}
      submit={submit}
      onSubmit={save}
      onCancel={onCancel}
      aside={<SaveState saving={saving} />}
    >
      {restoredFrom ? (
        <p role="status">
          These are your words of {dayAndClock(restoredFrom.toISOString())}, kept on this device.{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => void startAgain()}>
            Start again
          </Button>
        </p>
      ) : null}
      {theirs ? (
        <TheirChanges
          what={what}
          before={inWords(start)}
          now={inWords(theirs)}
          onKeepMine={() => void keepMine()}
          onTakeTheirs={() => void takeTheirs()}
        />
      ) : null}
      {children}
    </Form>
  );
}
