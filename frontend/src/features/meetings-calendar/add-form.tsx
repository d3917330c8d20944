/** Calls forums together: once, or by a rule whose dates are shown before they are planned. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';

import { change } from '@/api/client';
import type { Forum } from '@/api/forums';
import type {
  MeetingView,
  PlannedDate,
  SeriesPreview,
  SeriesView,
  WarningKind,
} from '@/api/generated/meetings';
import { Problem } from '@/api/problem';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';

import { meetingOf, repeats, schema, seriesOf, type AddValues } from './add-values';
import classes from './meetings-calendar.module.css';
import { PlannedDates } from './warnings';

type AddFormProps = {
  readonly on: string;
  readonly forums: readonly Forum[];
  readonly forumId: string | null;
  readonly onClose: () => void;
};

/** What was looked at before planning: the dates, and for which words they were worked out. */
type Seen = { readonly dates: readonly PlannedDate[]; readonly of: string };

const API = '/api/meetings';
const keyOf = (values: AddValues) => JSON.stringify(values);
const kindsIn = (dates: readonly PlannedDate[]): readonly WarningKind[] => [
  ...new Set(dates.flatMap(({ warnings }) => warnings.map(({ kind }) => kind))),
];

export default function AddForm({ on, forums, forumId, onClose }: AddFormProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [seen, setSeen] = useState<Seen | null>(null);
  const first = forums.find(({ id }) => id === forumId) ?? (forums.length === 1 ? forums[0] : null);
  const form = useForm<AddValues>({
    resolver: zodResolver(schema),
    defaultValues: {
      ...{ forum_id: first?.id ?? '', with_id: '', on, starts_at: '16:00', ends_at: '17:00' },
      ...{ venue: '', link: '', repeat: 'once', until: '' },
    },
  });
  const { control } = form;
  const typed = useWatch({ control }) as AddValues;
  const dates = seen?.of === keyOf(typed) ? seen.dates : null;
  const series = typed.repeat !== 'once';
  const done = async () => {
    await queries.invalidateQueries({ queryKey: ['meetings'] });
    onClose();
  };
  const plan = async (values: AddValues) => {
    const despite = dates ? kindsIn(dates) : [];
    if (!series) {
      const body = meetingOf(values, despite);
      const made = await change<MeetingView>(`${API}/meetings`, { method: 'POST', body });
      await done();
      await navigate({ to: '/meetings/$meetingId', params: { meetingId: made.id } });
    } else if (dates) {
      const body = seriesOf(values, despite);
      await change<SeriesView>(`${API}/meeting-series`, { method: 'POST', body });
      await done();
    } else {
      const body = seriesOf(values, []);
      const path = `${API}/meeting-series/preview`;
      const shown = await change<SeriesPreview>(path, { method: 'POST', body });
      setSeen({ dates: shown.dates, of: keyOf(values) });
    }
  };
  const send = async (values: AddValues) => {
    try {
      await plan(values);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'warnings-unconfirmed') throw error;
      setSeen({ dates: error.more['dates'] as readonly PlannedDate[], of: keyOf(values) });
    }
  };
  return (
    <Form form={form} submit={verbOf(series, dates)} onCancel={onClose} onSubmit={send}>
      <FieldPair>
        <SelectField
          control={control}
          name="forum_id"
          label="Forum"
          choices={forums.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <SelectField
          control={control}
          name="with_id"
          label="Together with"
          hint="A joint meeting counts for both"
          choices={[
            { value: '', label: 'Nobody else' },
            ...forums
              .filter(({ id }) => id !== typed.forum_id)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </FieldPair>
      <DateField control={control} name="on" label={series ? 'First date' : 'Date'} required />
      <FieldPair>
        <TextField control={control} name="starts_at" label="Starts" required />
        <TextField control={control} name="ends_at" label="Ends" required />
      </FieldPair>
      <FieldPair>
        <TextField control={control} name="venue" label="Place" />
        <TextField control={control} name="link" label="Link to join online" />
      </FieldPair>
      <FieldPair>
        <SelectField
          control={control}
          name="repeat"
          label="Repeats"
          choices={Object.entries(repeats).map(([value, label]) => ({ value, label }))}
        />
        {series ? (
          <DateField
            control={control}
            name="until"
            label="Last date"
            hint="Empty: to the end of the year"
          />
        ) : null}
      </FieldPair>
      {dates ? <Seen dates={dates} series={series} /> : null}
    </Form>
  );
}

function verbOf(series: boolean, dates: readonly PlannedDate[] | null): string {
  if (!series) return dates ? 'Add it anyway' : 'Add meeting';
  if (!dates) return 'Show the dates';
  return `Add ${String(dates.length)} meetings`;
}

type SeenProps = { readonly dates: readonly PlannedDate[]; readonly series: boolean };

function Seen({ dates, series }: SeenProps) {
  const warned = dates.filter(({ warnings }) => warnings.length > 0).length;
  return (
    <div className={classes['seen']} role="status">
      <p>
        {series
          ? `${String(dates.length)} dates${warned > 0 ? `, ${String(warned)} with something against them` : ''}:`
          : 'Something stands against this date:'}
      </p>
      <PlannedDates dates={dates} />
    </div>
  );
}
