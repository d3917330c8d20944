/** Gives a meeting another time; what stands against that is shown before it is gone past. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import type { MeetingView, PlannedDate, WarningKind } from '@/api/generated/meetings';
import { Problem } from '@/api/problem';
import { clock } from '@/ui/dates';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { TextField } from '@/ui/form/text-field';

import { changePart, useMeetingTaken } from '../queries';
import { timeOfDay } from '../wall-time';
import { Warnings } from '../warnings';
import type { LifeFormProps } from './cancel-form';

const schema = z
  .object({
    on: z.iso.date('Enter a real date'),
    starts_at: timeOfDay('Enter a time such as 9:30'),
    ends_at: timeOfDay('Enter a time such as 11:00'),
  })
  .check(
    z.refine(({ starts_at: from, ends_at: to }) => from < to, {
      message: 'It ends after it starts',
      path: ['ends_at'],
    }),
  );

/** The second press, under the warnings, goes on despite them. */
export function MoveForm({ meeting, onClose }: LifeFormProps) {
  const taken = useMeetingTaken();
  const [against, setAgainst] = useState<readonly PlannedDate[]>([]);
  const start = {
    on: meeting.on,
    starts_at: clock(meeting.starts),
    ends_at: clock(meeting.ends),
  };
  const form = useForm({ defaultValues: start, resolver: zodResolver(schema) });
  const seenKinds = new Set(against.flatMap(({ warnings }) => warnings.map(({ kind }) => kind)));
  return (
    <Form
      form={form}
      submit={against.length > 0 ? 'Move it despite this' : 'Move the meeting'}
      onSubmit={async (values) => {
        const same = against.every(({ on }) => on === values.on);
        const despite: readonly WarningKind[] = same ? [...seenKinds] : [];
        try {
          const now = await changePart({
            meetingId: meeting.id,
            method: 'PUT',
            rest: '/time',
            body: { ...values, despite },
            seen: meeting,
            part: timePart,
          });
          onClose();
          await taken(now);
        } catch (error) {
          if (!(error instanceof Problem) || error.code !== 'warnings-unconfirmed') throw error;
          setAgainst(error.more['dates'] as readonly PlannedDate[]);
        }
      }}
    >
      <DateField control={form.control} name="on" label="Date" required />
      <FieldPair>
        <TextField control={form.control} name="starts_at" label="From" required />
        <TextField control={form.control} name="ends_at" label="To" required />
      </FieldPair>
      {against.length > 0 ? <Warnings dates={against} /> : null}
    </Form>
  );
}

const timePart = ({ state, on, starts, ends }: MeetingView) => [state, on, starts, ends];
