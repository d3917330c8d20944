/** Tags good practice: whose, in what, on what, and what is worth passing on. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { change } from '@/api/client';
import type { MeetingView } from '@/api/generated/meetings';
import { schoolsQuery } from '@/api/schools';
import { useFormDraft } from '@/session/use-form-draft';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { SelectField } from '@/ui/form/select-field';
import { LongTextField } from '@/ui/form/long-text-field';
import { TextField } from '@/ui/form/text-field';
import { SafeguardingLine } from '@/ui/safeguarding-line';
import { SaveState } from '@/ui/save-state';

import { meetingPath, useMeetingTaken } from '../queries';

const short = (words: string) =>
  z.string().check(z.trim(), z.minLength(1, words), z.maxLength(120, 'Keep it to 120 characters'));
const schema = z.object({
  school_id: z.string('Choose a school').check(z.minLength(1, 'Choose a school')),
  subject: short('Say which subject or area'),
  theme: short('Say what it is about'),
  text: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Say what is worth passing on'),
      z.maxLength(2000, 'Keep it to 2,000 characters'),
    ),
});

type PracticeFormProps = { readonly meeting: MeetingView; readonly onClose: () => void };

/** A meeting of one school begins with that school. */
export function PracticeForm({ meeting, onClose }: PracticeFormProps) {
  const taken = useMeetingTaken();
  const { data: schools = [] } = useQuery(schoolsQuery);
  const form = useForm({
    defaultValues: { school_id: meeting.school_id ?? '', subject: '', theme: '', text: '' },
    resolver: zodResolver(schema),
  });
  const { saving, forget } = useFormDraft(`meeting/${meeting.id}/practice`, form);
  const open = schools.filter((school) => school.open);
  return (
    <Form
      form={form}
      submit="Tag it"
      onCancel={onClose}
      aside={<SaveState saving={saving} />}
      onSubmit={async (body) => {
        const path = meetingPath(meeting.id, '/practices');
        const now = await change<MeetingView>(path, { method: 'POST', body });
        await forget();
        onClose();
        await taken(now);
      }}
    >
      <SelectField
        control={form.control}
        name="school_id"
        label="School"
        choices={open.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <FieldPair>
        <TextField control={form.control} name="subject" label="Subject or area" required />
        <TextField control={form.control} name="theme" label="Theme" required />
      </FieldPair>
      <div>
        <LongTextField
          control={form.control}
          name="text"
          label="What is worth passing on?"
          rows={2}
          required
        />
        <SafeguardingLine />
      </div>
    </Form>
  );
}
