/** Pins figures to an item, with their source and the day they stood at (R41). */
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import type { AgendaItemView, MeetingView } from '@/api/generated/meetings';
import { useFormDraft } from '@/session/use-form-draft';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { TextField } from '@/ui/form/text-field';
import { SaveState } from '@/ui/save-state';

import { changePart, useMeetingTaken } from '../queries';

const short = (words: string) =>
  z.string().check(z.trim(), z.minLength(1, words), z.maxLength(300, 'Keep it to 300 characters'));
const schema = z.object({
  title: short('Say which figures'),
  source: short('Say where they come from'),
  as_at: z.iso.date('Enter a real date'),
  link: z
    .string()
    .check(z.trim(), z.regex(/^(https:\/\/\S+)?$/, 'Begin the address with https://')),
});
type Values = z.infer<typeof schema>;

type PinFormProps = {
  readonly meeting: MeetingView;
  readonly item: AgendaItemView;
  readonly onClose: () => void;
};

/** One item has one set of figures; another takes its place. */
export function PinForm({ meeting, item, onClose }: PinFormProps) {
  const taken = useMeetingTaken();
  const form = useForm<Values>({
    defaultValues: item.snapshot ?? { title: '', source: '', as_at: '', link: '' },
    resolver: zodResolver(schema),
  });
  const { saving, forget } = useFormDraft(`meeting/${meeting.id}/pin/${item.id}`, form);
  const { control } = form;
  const pin = async (snapshot: Values | null) => {
    const now = await changePart({
      meetingId: meeting.id,
      method: 'PUT',
      rest: `/items/${item.id}/snapshot`,
      body: { snapshot },
      seen: meeting,
      part: ({ agenda }) => agenda.find(({ id }) => id === item.id)?.snapshot,
    });
    await forget();
    onClose();
    await taken(now);
  };
  return (
    <Form
      form={form}
      submit="Pin figures"
      onCancel={onClose}
      aside={<SaveState saving={saving} />}
      onSubmit={pin}
    >
      <TextField {...{ control }} name="title" label="Which figures" required />
      <FieldPair>
        <TextField {...{ control }} name="source" label="Source" required />
        <DateField {...{ control }} name="as_at" label="As at" required />
      </FieldPair>
      <TextField {...{ control }} name="link" label="Link" type="url" />
      {item.snapshot ? (
        <Button
          variant="default"
          onClick={() => {
            void pin(null);
          }}
        >
          Take figures off
        </Button>
      ) : null}
    </Form>
  );
}
