/** A form of one box of words added to a record: an answer, a challenge, a remark. */
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';

import { isChangedMeanwhile } from '@/api/problem';
import { Form } from '@/ui/form/form';
import { LongTextField } from '@/ui/form/long-text-field';
import { SafeguardingLine } from '@/ui/safeguarding-line';
import { SaveState } from '@/ui/save-state';

import { useFormDraft } from './use-form-draft';

type SayFormProps = {
  readonly draftKey: string;
  readonly label: string;
  /** Who will read it. */
  readonly hint: string;
  /** The verb and its object: "Send answer". */
  readonly submit: string;
  readonly send: (text: string) => Promise<void>;
  /** Fetches the record again, when somebody else added to it meanwhile. */
  readonly onLook: () => Promise<void>;
  readonly onClose: () => void;
  /** Further fields of the page's own. */
  readonly children?: ReactNode;
};

type Said = { text: string };

/** Words are kept on this device until they were accepted; what others add is shown first. */
export function SayForm(props: SayFormProps) {
  const { draftKey, label, hint, submit, send, onLook, onClose } = props;
  const form = useForm<Said>({
    defaultValues: { text: '' },
    resolver: (values) =>
      values.text.trim() === ''
        ? { values: {}, errors: { text: { type: 'required', message: 'Write something first' } } }
        : { values, errors: {} },
  });
  const { saving, forget } = useFormDraft(draftKey, form);
  const onSubmit = async ({ text }: Said) => {
    try {
      await send(text.trim());
    } catch (error) {
      if (isChangedMeanwhile(error)) await onLook();
      throw error;
    }
    await forget();
    onClose();
  };
  return (
    <Form
      form={form}
      submit={submit}
      onSubmit={onSubmit}
      onCancel={onClose}
      aside={<SaveState saving={saving} />}
    >
      <div>
        <LongTextField control={form.control} name="text" label={label} hint={hint} required />
        <SafeguardingLine />
      </div>
      {props.children}
    </Form>
  );
}
