/** Records what a board was told: a presentation to governors, an update to trustees. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import type { BoardView } from '@/api/generated/meetings';
import { useFormDraft } from '@/session/use-form-draft';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { SelectField } from '@/ui/form/select-field';
import { LongTextField } from '@/ui/form/long-text-field';
import { TextField } from '@/ui/form/text-field';
import { SaveState } from '@/ui/save-state';

import { useBoardChange } from './queries';
import { useLeads } from './who';
import { ofTrustees } from './words';

const given_on = z.iso.date('Enter a real date');
const words = z.string().check(z.trim(), z.minLength(1, 'Say in words what it was'));
const presentation = z.object({
  given_on,
  given_by: z.string('Choose who presented').check(z.minLength(1, 'Choose who presented')),
  words,
});
const update = z.object({ given_on, given_by: z.string(), words });
type Values = z.infer<typeof presentation>;

type ToldFormProps = {
  readonly board: BoardView;
  readonly today: string;
  readonly onClose: () => void;
};

/** A day to come is refused: only what was held counts. */
export default function ToldForm({ board, today, onClose }: ToldFormProps) {
  const trustees = ofTrustees(board);
  const leads = useLeads();
  const { send } = useBoardChange();
  const form = useForm<Values>({
    resolver: zodResolver(trustees ? update : presentation),
    defaultValues: { given_on: today, given_by: '', words: '' },
  });
  const { saving, forget } = useFormDraft(`board/${board.id}/told`, form);
  const { control } = form;
  const onSubmit = async ({ given_on: on, given_by: by, words: said }: Values) => {
    await send({
      method: 'POST',
      path: `/boards/${board.id}/${trustees ? 'updates' : 'presentations'}`,
      body: trustees
        ? { given_on: on, summary: said }
        : { given_on: on, given_by: by, title: said },
    });
    await forget();
    onClose();
  };
  return (
    <Form
      {...{ form, onSubmit }}
      submit={trustees ? 'Record update' : 'Record presentation'}
      onCancel={onClose}
      aside={<SaveState saving={saving} />}
    >
      {trustees ? (
        <LongTextField control={control} name="words" label="What they were told" required />
      ) : (
        <TextField control={control} name="words" label="What it was about" required />
      )}
      <FieldPair>
        <DateField control={control} name="given_on" label="Given on" required />
        {trustees ? null : (
          <SelectField
            {...{ control }}
            name="given_by"
            label="Who presented"
            choices={leads}
            required
          />
        )}
      </FieldPair>
    </Form>
  );
}
