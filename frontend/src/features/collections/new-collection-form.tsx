/** What a collection is called, which year, from when until when, and what is asked of whom. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import type { CollectionView } from '@/api/generated/performance';
import { useFormDraft } from '@/session/use-form-draft';
import { RadioField } from '@/ui/form/choice-field';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { parseDay } from '@/ui/form/parse-day';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';
import { RowsSkeleton } from '@/ui/page-states';
import { SaveState } from '@/ui/save-state';

import { askedOf, schoolsOf, yearsUntil } from './asking';
import { AskingFields } from './asking-fields';
import { askableQuery, useCollectionChange } from './queries';

const A_DAY = 'Write a day, for example 4/12/2026';
const aDay = z.string().check(z.refine((written) => parseDay(written) !== null, A_DAY));

const schema = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1, 'Give it a name')),
    year: z.string(),
    opens: aDay,
    due: aDay,
    status: z.enum(['school-reported', 'provisional']),
    /** Schools not asked, and measures added to or left out of the agreed ones, by phase. */
    without: z.array(z.string()),
    changed: z.array(z.string()),
  })
  .check(
    z.refine(({ opens, due }) => due >= opens, {
      path: ['due'],
      error: 'Returns cannot be due before the collection opens',
    }),
  );

export type NewCollection = z.infer<typeof schema>;

type NewCollectionFormProps = {
  readonly today: string;
  readonly onOpened: (collectionId: string) => Promise<void>;
  readonly onCancel: () => void;
};

/** What is left as agreed is sent as agreed, so that the set can change for everybody at once. */
export function NewCollectionForm({ today, onOpened, onCancel }: NewCollectionFormProps) {
  const { send } = useCollectionChange();
  const years = yearsUntil(today);
  const form = useForm<NewCollection>({
    defaultValues: {
      name: '',
      year: years[1] ?? '',
      opens: today,
      due: '',
      status: 'school-reported',
      without: [],
      changed: [],
    },
    resolver: zodResolver(schema),
  });
  const { saving, forget } = useFormDraft('collection/new', form);
  const year = useWatch({ control: form.control, name: 'year' });
  const { data: askable } = useQuery(askableQuery(year));
  const open = async (values: NewCollection) => {
    if (!askable) return;
    const { without, changed, ...window } = values;
    const schools = schoolsOf(askable, without);
    if (schools.length === 0) {
      form.setError('root', { message: 'Choose at least one school to ask.' });
      return;
    }
    const opened = await send<CollectionView>({
      method: 'POST',
      path: '/collections',
      body: { ...window, schools, asked: askedOf(askable, changed, schools) },
    });
    await forget();
    await onOpened(opened.id);
  };
  return (
    <Form
      form={form}
      submit="Open collection"
      onSubmit={open}
      onCancel={onCancel}
      aside={<SaveState saving={saving} />}
    >
      <FieldPair>
        <TextField
          control={form.control}
          name="name"
          label="Name"
          hint="As schools will call it: Autumn headline"
          required
        />
        <SelectField
          control={form.control}
          name="year"
          label="Figures of"
          hint="The academic year they are about"
          choices={years.map((one) => ({ value: one, label: one }))}
          required
        />
      </FieldPair>
      <FieldPair>
        <DateField control={form.control} name="opens" label="Opens" required />
        <DateField control={form.control} name="due" label="Due" required />
      </FieldPair>
      <RadioField
        control={form.control}
        name="status"
        label="How the figures will be labelled"
        choices={[
          { value: 'school-reported', label: 'School-reported' },
          { value: 'provisional', label: 'Provisional' },
        ]}
      />
      {askable ? (
        <AskingFields control={form.control} askable={askable} />
      ) : (
        <RowsSkeleton what="what can be asked" rows={3} />
      )}
    </Form>
  );
}
