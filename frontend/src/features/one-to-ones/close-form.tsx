/** Closes a line of enquiry with what it led to. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import type { EnquiryOutcome, EnquiryView } from '@/api/generated/meetings';
import { isChangedMeanwhile } from '@/api/problem';
import { Form } from '@/ui/form/form';
import { RadioField } from '@/ui/form/choice-field';
import { LongTextField } from '@/ui/form/long-text-field';
import { SafeguardingLine } from '@/ui/safeguarding-line';

import { useEnquiryChange } from './queries';
import { outcomes } from './words';

const schema = z.object({
  outcome: z.string('Choose an outcome').check(z.minLength(1, 'Choose an outcome')),
  remark: z.string().check(z.trim(), z.maxLength(1000, 'Keep it to 1,000 characters')),
});
type Values = z.infer<typeof schema>;

const choices = Object.entries(outcomes).map(([value, label]) => ({ value, label }));

type CloseFormProps = { readonly enquiry: EnquiryView; readonly onClose: () => void };

/** The outcome is counted; the words stay between the two. */
export default function CloseForm({ enquiry, onClose }: CloseFormProps) {
  const { send, look } = useEnquiryChange();
  const { id, version } = enquiry;
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { outcome: '', remark: '' },
  });
  const onSubmit = async ({ outcome, remark }: Values) => {
    try {
      const body = { outcome: outcome as EnquiryOutcome, remark };
      await send({ path: `/${id}/close`, body, version });
    } catch (error) {
      if (isChangedMeanwhile(error)) await look();
      throw error;
    }
    onClose();
  };
  return (
    <Form {...{ form, onSubmit }} submit="Close enquiry" onCancel={onClose}>
      <RadioField
        control={form.control}
        name="outcome"
        label="What it led to"
        choices={choices}
        required
      />
      <div>
        <LongTextField
          control={form.control}
          name="remark"
          label="In your words"
          hint="May be left empty; the Head reads it"
          rows={2}
        />
        <SafeguardingLine />
      </div>
    </Form>
  );
}
