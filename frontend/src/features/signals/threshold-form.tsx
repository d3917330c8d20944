/** One threshold: of which measure, for whom, in which phases, and how far is too far. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';

import { change, read } from '@/api/client';
import type { ThresholdsView } from '@/api/generated/performance';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { CheckboxField, RadioField } from '@/ui/form/choice-field';
import { FieldPair } from '@/ui/form/field-pair';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';

import { THRESHOLDS, thresholdsQuery } from './queries';
import classes from './signals.module.css';
import { inWords, schema, sideOf, thresholdOf, valuesOf, type Values } from './threshold-values';
import { DATASETS, GROUPS, KINDS, PHASES } from './words';

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

type ThresholdFormProps = {
  readonly held: ThresholdsView;
  /** Its place among them; one behind the last adds a new one. */
  readonly at: number;
  readonly onDone: () => void;
};

/** The others are sent along as they were seen, so that none is lost. */
export function ThresholdForm({ held, at, onDone }: ThresholdFormProps) {
  const queries = useQueryClient();
  const start = valuesOf(held.version, held.thresholds[at]);
  const measureOf = (code: string) => held.measures.find(({ measure }) => measure.code === code);
  const editing = useRecordForm<Values, ThresholdsView>({
    draftKey: `threshold/${at < held.thresholds.length ? String(at) : 'new'}`,
    start,
    resolver: zodResolver(schema),
    send: (values) => {
      const thresholds = [...held.thresholds];
      thresholds[at] = thresholdOf(values, measureOf(values.measure));
      return change<ThresholdsView>(THRESHOLDS, {
        method: 'PUT',
        body: { thresholds },
        version: values.version,
      });
    },
    latest: async () => {
      const now = await read<ThresholdsView>(THRESHOLDS);
      queries.setQueryData(thresholdsQuery.queryKey, now);
      return valuesOf(now.version, now.thresholds[at]);
    },
    onDone: async (saved) => {
      queries.setQueryData(thresholdsQuery.queryKey, saved);
      await queries.invalidateQueries({ queryKey: ['performance', 'signals'] });
      onDone();
    },
  });
  const { control, formState } = editing.form;
  const measure = measureOf(useWatch({ control, name: 'measure' }));
  const kind = useWatch({ control, name: 'kind' });
  const side = sideOf(measure);
  return (
    <RecordForm
      {...{ editing, start }}
      what="This threshold"
      inWords={(values) => inWords(values, measureOf(values.measure))}
      submit="Save the threshold"
      onCancel={onDone}
    >
      <SelectField
        control={control}
        name="measure"
        label="Measure"
        choices={held.measures.map((one) => ({
          value: one.measure.code,
          label: `${one.measure.name} (${DATASETS[one.dataset]})`,
        }))}
        required
      />
      <FieldPair>
        <SelectField
          control={control}
          name="group"
          label="Pupils"
          choices={choices(GROUPS)}
          required
        />
        <SelectField
          control={control}
          name="kind"
          label="Held against"
          choices={choices(KINDS)}
          required
        />
      </FieldPair>
      {side ? null : (
        <RadioField
          control={control}
          name="beyond"
          label="A concern when it is"
          choices={[
            { value: 'above', label: 'Above' },
            { value: 'below', label: 'Below' },
          ]}
          required
        />
      )}
      <TextField
        control={control}
        name="amount"
        label={amountLabel(kind, side)}
        hint="The amount itself is no concern yet"
        required
      />
      <fieldset className={classes['phases']}>
        <legend>In which phases?</legend>
        {(measure?.phases ?? []).map((phase) => (
          <CheckboxField
            key={phase}
            control={control}
            name={`phases.${phase}`}
            label={PHASES[phase]}
          />
        ))}
        {measure ? null : <span className={classes['small']}>Choose a measure first</span>}
        {formState.errors.phases ? (
          <p className={classes['trouble']}>Choose at least one phase</p>
        ) : null}
      </fieldset>
    </RecordForm>
  );
}

/** "Signalled above", "Signalled when further below by". */
function amountLabel(kind: string, side: 'above' | 'below' | undefined): string {
  const where = side ?? 'beyond';
  return kind === 'level' ? `Signalled ${where}` : `Signalled when further ${where} than`;
}
