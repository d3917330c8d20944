/** A form over one record: kept as it is typed, saved on purpose, never silently over another's. */
import { useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type Resolver,
} from 'react-hook-form';

import { isChangedMeanwhile } from '@/api/problem';

import { useFormDraft } from './use-form-draft';

/** The version the words were written against travels with them, also into the draft. */
export type Stamped = FieldValues & { version: number };

type RecordEdit<Values extends Stamped, Saved> = {
  readonly draftKey: string;
  readonly start: Values;
  readonly resolver: Resolver<Values>;
  readonly send: (values: Values) => Promise<Saved>;
  /** The record as it now stands, in the form's terms; only what already exists can have moved. */
  readonly latest?: () => Promise<Values>;
  readonly onDone: (saved: Saved) => void | Promise<void>;
};

/** `save` rejects with what the form should tell; a change meanwhile becomes `theirs` instead. */
export function useRecordForm<Values extends Stamped, Saved>(edit: RecordEdit<Values, Saved>) {
  const form = useForm<Values>({
    defaultValues: edit.start as DefaultValues<Values>,
    resolver: edit.resolver,
  });
  const draft = useFormDraft<Values>(edit.draftKey, form);
  const [theirs, setTheirs] = useState<Values | null>(null);

  const save = async (values: Values) => {
    try {
      const saved = await edit.send(values);
      await draft.forget();
      setTheirs(null);
      await edit.onDone(saved);
    } catch (error) {
      if (!isChangedMeanwhile(error) || !edit.latest) throw error;
      setTheirs(await edit.latest());
    }
  };
  const stampAnew = (version: number) => {
    form.setValue('version' as Path<Values>, version as PathValue<Values, Path<Values>>, {
      shouldDirty: true,
    });
  };
  const keepMine = async () => {
    if (!theirs) return;
    stampAnew(theirs.version);
    setTheirs(null);
    await form.handleSubmit(save)();
  };
  const takeTheirs = async () => {
    if (!theirs) return;
    await draft.forget();
    form.reset(theirs);
    setTheirs(null);
  };
  const startAgain = async () => {
    await draft.forget();
    form.reset(edit.start);
  };
  const { saving, restoredFrom } = draft;
  return { form, save, saving, restoredFrom, theirs, keepMine, takeTheirs, startAgain };
}
