/** Opens a line of enquiry: one question to one Head. */
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { zodResolver } from '@hookform/resolvers/zod';

import { useFormDraft } from '@/session/use-form-draft';
import { Form } from '@/ui/form/form';
import { LongTextField } from '@/ui/form/long-text-field';
import { SafeguardingLine } from '@/ui/safeguarding-line';
import { SaveState } from '@/ui/save-state';

import { useEnquiryChange } from './queries';

const schema = z.object({
  question: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Write the question'),
      z.maxLength(300, 'Keep it to 300 characters'),
    ),
});
type Values = z.infer<typeof schema>;

type OpenFormProps = { readonly schoolId: string; readonly onClose: () => void };

/** One question: what is to be found out, not what is to be done. */
export default function OpenForm({ schoolId, onClose }: OpenFormProps) {
  const { send } = useEnquiryChange();
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { question: '' },
  });
  const { saving, forget } = useFormDraft(`enquiry/of/${schoolId}`, form);
  return (
    <Form
      form={form}
      submit="Open line of enquiry"
      onCancel={onClose}
      aside={<SaveState saving={saving} />}
      onSubmit={async ({ question }) => {
        await send({ path: '', body: { school_id: schoolId, question } });
        await forget();
        onClose();
      }}
    >
      <div>
        <LongTextField
          control={form.control}
          name="question"
          label="One question to the Head"
          hint="It goes onto the agenda of your next 1:1; you two read it, and whoever follows either of you"
          rows={2}
          required
        />
        <SafeguardingLine />
      </div>
    </Form>
  );
}
