/** Asks a question for a board: what, of whom, and by when. */
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
import { RowsSkeleton } from '@/ui/page-states';
import { SafeguardingLine } from '@/ui/safeguarding-line';
import { SaveState } from '@/ui/save-state';

import { useBoardChange } from './queries';
import { useOwners, type Owner } from './who';

const schema = z.object({
  question: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Write the question'),
      z.maxLength(1000, 'Keep it to 1,000 characters'),
    ),
  owner_id: z.string('Choose who answers').check(z.minLength(1, 'Choose who answers')),
  due: z.iso.date('Enter a real date'),
});
type Values = z.infer<typeof schema>;

type AskFormProps = {
  readonly board: BoardView;
  /** Three weeks on by the trust's own clock. */
  readonly due: string;
  readonly onClose: () => void;
};

/** The board, the person who answers and the Chief Executive read it. */
export default function AskForm(props: AskFormProps) {
  const owners = useOwners(props.board);
  return owners ? <Asking {...props} owners={owners} /> : <RowsSkeleton what="the form" rows={2} />;
}

type AskingProps = AskFormProps & { readonly owners: readonly Owner[] };

function Asking({ board, due, onClose, owners }: AskingProps) {
  const { send } = useBoardChange();
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { question: '', owner_id: owners[0]?.value ?? '', due },
  });
  const { saving, forget } = useFormDraft(`board/${board.id}/question`, form);
  return (
    <Form
      form={form}
      submit="Ask question"
      onCancel={onClose}
      aside={<SaveState saving={saving} />}
      onSubmit={async (body) => {
        await send({ method: 'POST', path: `/boards/${board.id}/questions`, body });
        await forget();
        onClose();
      }}
    >
      <div>
        <LongTextField
          control={form.control}
          name="question"
          label="Question"
          hint={`Read by ${board.name}, whoever answers, and the Chief Executive`}
          rows={2}
          required
        />
        <SafeguardingLine />
      </div>
      <FieldPair>
        <SelectField
          control={form.control}
          name="owner_id"
          label="Who answers"
          choices={owners}
          required
        />
        <DateField control={form.control} name="due" label="Answer due" required />
      </FieldPair>
    </Form>
  );
}
