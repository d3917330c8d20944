/** The words of one item of an agenda: a new one, or one to be put better. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { useFormDraft } from '@/session/use-form-draft';
import { Form } from '@/ui/form/form';
import { TextField } from '@/ui/form/text-field';

const schema = z.object({
  title: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Write what is to be talked about'),
      z.maxLength(300, 'Keep it to 300 characters'),
    ),
});

type ItemFormProps = {
  readonly draftKey: string;
  readonly title: string;
  readonly submit: string;
  readonly onSend: (title: string) => Promise<void>;
  readonly onCancel?: () => void;
};

/** Enter sends it; the box is then empty for the next. */
export function ItemForm({ draftKey, title, submit, onSend, onCancel }: ItemFormProps) {
  const form = useForm({ defaultValues: { title }, resolver: zodResolver(schema) });
  const { forget } = useFormDraft(draftKey, form);
  return (
    <Form
      form={form}
      submit={submit}
      onSubmit={async (values) => {
        await onSend(values.title);
        form.reset({ title });
        await forget();
      }}
      {...(onCancel ? { onCancel } : {})}
    >
      <TextField
        control={form.control}
        name="title"
        label={title ? 'Agenda item' : 'Add an item to the agenda'}
        required
      />
    </Form>
  );
}
