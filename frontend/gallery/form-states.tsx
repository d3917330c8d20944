/** One form with every kind of field, and the same form refused. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';

import { Card } from '@/ui/card';
import { CheckboxField, RadioField } from '@/ui/form/choice-field';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { SelectField } from '@/ui/form/select-field';
import { LongTextField } from '@/ui/form/long-text-field';
import { TextField } from '@/ui/form/text-field';
import { SaveState } from '@/ui/save-state';
import { StatusChip } from '@/ui/status-chip';

const rating = z.object({
  title: z.string().min(1, 'Enter what was done'),
  school: z.string().min(1, 'Choose a school'),
  due: z.iso.date('Enter a real date, for example 4/12/2026'),
  status: z.string().min(1, 'Choose how it stands'),
  evidence: z.string(),
  shared: z.boolean(),
});

type Rating = z.infer<typeof rating>;

const SCHOOLS = ['Ashlode School', 'Stavermarsh School'].map((name) => ({
  value: name,
  label: name,
}));
const RATINGS = (['off-track', 'at-risk', 'on-track', 'not-started'] as const).map((status) => ({
  value: status,
  label: <StatusChip status={status} />,
}));
const BLANK: Rating = { title: '', school: '', due: '', status: '', evidence: '', shared: false };

function OneForm({ refused }: { readonly refused: boolean }) {
  const form = useForm<Rating>({
    resolver: zodResolver(rating),
    defaultValues: refused ? { ...BLANK, due: '31/2/2026' } : BLANK,
  });
  const { control, trigger } = form;
  useEffect(() => {
    if (refused) void trigger();
  }, [refused, trigger]);
  return (
    <Form
      form={form}
      submit="Rate milestone"
      onCancel={() => undefined}
      onSubmit={() => Promise.resolve()}
      aside={<SaveState saving={{ kind: 'on-device', at: new Date('2026-11-23T09:42:00Z') }} />}
    >
      <TextField control={control} name="title" label="What was done?" required />
      <FieldPair>
        <SelectField
          control={control}
          name="school"
          label="School"
          hint="Type to filter"
          choices={SCHOOLS}
          required
        />
        <DateField control={control} name="due" label="Due date" required />
      </FieldPair>
      <RadioField
        control={control}
        name="status"
        label="How does it stand?"
        choices={RATINGS}
        required
      />
      <LongTextField
        control={control}
        name="evidence"
        label="Evidence"
        hint="Saved on this device as you type"
      />
      <CheckboxField
        control={control}
        name="shared"
        label="Share with the School Improvement Lead"
      />
    </Form>
  );
}

/** Untouched, then refused with what was typed still there. */
export function FormStates() {
  return (
    <>
      <Card title="Rate a milestone">
        <OneForm refused={false} />
      </Card>
      <Card title="Rate a milestone, refused">
        <OneForm refused />
      </Card>
    </>
  );
}
