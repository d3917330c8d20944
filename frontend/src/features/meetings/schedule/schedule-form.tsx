/** Who meets, when, how often and where. */
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';

import type { Forum } from '@/api/forums';
import type { ScheduleSeries } from '@/api/generated/meetings';
import { useFormDraft } from '@/session/use-form-draft';
import { RadioField } from '@/ui/form/choice-field';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';
import { SaveState } from '@/ui/save-state';

import { DetailFields } from '../detail-fields';
import { DueDates } from './due-dates';
import { JointField } from './joint-field';
import classes from './schedule.module.css';
import { nothingPlanned, planned, seriesOf, type Planned } from './values';

const OFTEN = [
  { value: 'once', label: 'Once' },
  { value: 'fortnightly', label: 'Every fortnight of school weeks' },
  { value: 'termly', label: 'Once each term' },
  { value: 'chosen', label: 'On days I choose' },
];

type ScheduleFormProps = {
  readonly forums: readonly Forum[];
  readonly forumId: string;
  readonly on: string;
  readonly onLook: (series: ScheduleSeries) => Promise<void>;
  /** Hands over how to forget the typing, once it was planned. */
  readonly onReady: (forget: () => Promise<void>) => void;
};

/** Fortnights and terms are the service's to count: holidays are skipped there. */
export function ScheduleForm({ forums, forumId, on, onLook, onReady }: ScheduleFormProps) {
  const form = useForm<Planned>({
    defaultValues: nothingPlanned(forumId, on),
    resolver: zodResolver(planned) as never,
  });
  const { control, setValue } = form;
  const { saving, forget } = useFormDraft('meetings/new', form);
  useEffect(() => {
    onReady(forget);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- handed over once; `forget` is stable
  }, [forget]);
  const [chosen, rule] = useWatch({ control, name: ['forum_id', 'rule'] });
  const { fields, append, remove } = useFieldArray({ control, name: 'more' });
  const forum = forums.find(({ id }) => id === chosen);
  return (
    <Form
      form={form}
      submit={rule === 'once' ? 'Look at the date' : 'Look at the dates'}
      aside={<SaveState saving={saving} />}
      onSubmit={(values) => onLook(seriesOf(values))}
    >
      <SelectField
        control={control}
        name="forum_id"
        label="Who meets?"
        choices={forums.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      {forum ? <JointField control={control} {...{ forum, forums }} /> : null}
      <RadioField control={control} name="rule" label="How often?" choices={OFTEN} required />
      <FieldPair>
        <DateField
          control={control}
          name="first"
          label={rule === 'once' ? 'Date' : 'First date'}
          required
        />
        {rule === 'fortnightly' || rule === 'termly' ? (
          <DateField
            control={control}
            name="until"
            label="Until (optional)"
            hint="Without one, to the end of the school year"
          />
        ) : null}
      </FieldPair>
      {forum ? (
        <DueDates
          forumId={forum.id}
          onChoose={(date) => {
            setValue('first', date, { shouldDirty: true, shouldValidate: true });
          }}
        />
      ) : null}
      {rule === 'chosen' ? (
        <div className={classes['more']}>
          {fields.map(({ id }, at) => (
            <div key={id} className={classes['another']}>
              <DateField
                control={control}
                name={`more.${String(at)}.on` as `more.${number}.on`}
                label={`Date ${String(at + 2)}`}
                required
              />
              <Button
                variant="default"
                onClick={() => {
                  remove(at);
                }}
              >
                Leave out
              </Button>
            </div>
          ))}
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden="true" />}
            onClick={() => {
              append({ on: '' });
            }}
          >
            Another date
          </Button>
        </div>
      ) : null}
      <FieldPair>
        <TextField
          control={control}
          name="starts_at"
          label="From"
          hint="For example 9:30"
          required
        />
        <TextField control={control} name="ends_at" label="To" hint="For example 11:00" required />
      </FieldPair>
      <DetailFields control={control as never} />
    </Form>
  );
}
