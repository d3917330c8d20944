/** Calls a meeting off, with the reason its people read. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import type { MeetingView } from '@/api/generated/meetings';
import { useFormDraft } from '@/session/use-form-draft';
import { Form } from '@/ui/form/form';
import { TextField } from '@/ui/form/text-field';
import { SaveState } from '@/ui/save-state';

import { changePart, useMeetingTaken } from '../queries';
import { whenOf } from '../words';

const schema = z.object({
  reason: z
    .string()
    .check(z.trim(), z.minLength(1, 'Say why'), z.maxLength(300, 'Keep it to 300 characters')),
});

export type LifeFormProps = { readonly meeting: MeetingView; readonly onClose: () => void };

/** It then counts for no rhythm; what lay before it waits for the next. */
export function CancelForm({ meeting, onClose }: LifeFormProps) {
  const taken = useMeetingTaken();
  const form = useForm({ defaultValues: { reason: '' }, resolver: zodResolver(schema) });
  const { saving, forget } = useFormDraft(`meeting/${meeting.id}/cancel`, form);
  return (
    <Form
      form={form}
      submit="Cancel the meeting"
      aside={<SaveState saving={saving} />}
      onSubmit={async (body) => {
        const now = await changePart({
          meetingId: meeting.id,
          method: 'POST',
          rest: '/cancel',
          body,
          seen: meeting,
          part: ({ state, on, starts }) => [state, on, starts],
        });
        await forget();
        onClose();
        await taken(now);
      }}
    >
      <p>
        {meeting.title}, {whenOf(meeting)}. It will count for no rhythm; what other facts put on its
        agenda waits for the next meeting.
      </p>
      <TextField
        control={form.control}
        name="reason"
        label="Why will it not take place?"
        hint="Everybody who was asked reads this"
        required
      />
    </Form>
  );
}
