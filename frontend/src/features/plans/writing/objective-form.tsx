/** Writes an objective: a new one under a priority or of the school's own, or one that stands. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';

import type { ObjectiveView, PlanView } from '@/api/generated/planning';
import { namesQuery } from '@/api/names';
import { FieldPair } from '@/ui/form/field-pair';
import { SelectField } from '@/ui/form/select-field';
import { LongTextField } from '@/ui/form/long-text-field';
import { TextField } from '@/ui/form/text-field';

import { fromLines, toLines } from './lines';
import { PlanForm } from './plan-form';
import { usePlanForm } from './use-plan-form';

const LONGEST_LINE = 300;
const lines = (most: number) =>
  z.string().check(
    z.refine((text) => toLines(text).length <= most, `Use at most ${String(most)} lines`),
    z.refine(
      (text) => toLines(text).every((line) => line.length <= LONGEST_LINE),
      `Keep each line under ${String(LONGEST_LINE)} characters`,
    ),
  );
const shape = z.object({
  version: z.number(),
  title: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Say what you mean to achieve'),
      z.maxLength(LONGEST_LINE, `At most ${String(LONGEST_LINE)} characters`),
    ),
  priority: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  ownerName: z.string().check(z.trim(), z.maxLength(120, 'At most 120 characters')),
  criteria: lines(20),
  actions: lines(40),
});
type Values = z.infer<typeof shape>;

const OWN = 'own';

function valuesOf(version: number, objective: ObjectiveView): Values {
  return {
    version,
    title: objective.title,
    priority: objective.priority_id ?? OWN,
    owner: objective.owner_id,
    ownerName: objective.owner_name,
    criteria: fromLines(objective.success_criteria),
    actions: fromLines(objective.actions),
  };
}

type ObjectiveFormProps = {
  readonly plan: PlanView;
  /** Null to write a new one. */
  readonly objective: ObjectiveView | null;
  /** Where a new one stands; null for the school's own. */
  readonly priorityId?: string | null;
  readonly draftKey: string;
  readonly onClose: (kept: boolean) => void;
};

/** The lead may be a person of the school, words such as "Deputy Headteacher", or both. */
export function ObjectiveForm(props: ObjectiveFormProps) {
  const { plan, objective, priorityId = null, draftKey, onClose } = props;
  const { version } = plan;
  const blank: Values = {
    ...{ version, title: '', owner: null, ownerName: '', criteria: '', actions: '' },
    priority: priorityId ?? OWN,
  };
  const state = usePlanForm<Values>({
    planId: plan.id,
    part: objective ? `objectives/${objective.id}` : null,
    draftKey,
    start: objective ? valuesOf(version, objective) : blank,
    resolver: zodResolver(shape),
    order: (values) => ({
      method: objective ? 'PUT' : 'POST',
      path: objective ? `/objectives/${objective.id}` : '/objectives',
      body: {
        title: values.title.trim(),
        priority_id: values.priority === OWN ? null : values.priority,
        owner_id: values.owner,
        owner_name: values.ownerName.trim(),
        success_criteria: toLines(values.criteria),
        actions: toLines(values.actions),
      },
    }),
    latest: (newer) => {
      const found = newer.objectives.find(({ id }) => id === objective?.id);
      return found ? valuesOf(newer.version, found) : null;
    },
    onDone: () => {
      onClose(false);
    },
  });
  const { control } = state.form;
  const priorities = plan.headings.map((one) => ({
    value: one.priority_id,
    label: `${one.code} ${one.title}`,
  }));
  return (
    <PlanForm
      state={state}
      what="This objective"
      submit={objective ? 'Save objective' : 'Add objective'}
      show={(values) => <Sketch values={values} />}
      onClose={onClose}
    >
      <TextField control={control} name="title" label="What do you mean to achieve?" required />
      <SelectField
        control={control}
        name="priority"
        label="Trust priority"
        choices={[...priorities, { value: OWN, label: 'Our own objective' }]}
      />
      <FieldPair>
        <SelectField
          control={control}
          name="owner"
          label="Lead"
          hint="Told when a milestone is overdue"
          choices={useColleagues(plan.school_name)}
        />
        <TextField
          control={control}
          name="ownerName"
          label="Lead, in words"
          hint="For example Deputy Headteacher; a Word copy has these words"
        />
      </FieldPair>
      <LongTextField
        control={control}
        name="criteria"
        label="Success criteria"
        hint="One on each line"
      />
      <LongTextField
        control={control}
        name="actions"
        label="What we will do"
        hint="One on each line"
      />
    </PlanForm>
  );
}

function useColleagues(schoolName: string) {
  const { data } = useQuery(namesQuery);
  return [...(data?.values() ?? [])]
    .filter(({ active, titles }) => active && titles.some((title) => title.endsWith(schoolName)))
    .map(({ id, name, titles }) => ({
      value: id,
      label: `${name}, ${titles[0]?.replace(`, ${schoolName}`, '') ?? ''}`,
    }));
}

/** The words that can differ, in brief. */
function Sketch({ values }: { readonly values: Values }) {
  return (
    <>
      <p>{values.title}</p>
      <ul>
        {[...toLines(values.criteria), ...toLines(values.actions)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
