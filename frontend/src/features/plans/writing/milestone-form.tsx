/** Promises a step by the end of a term, or rewords one. */
import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';

import type { MilestoneView, PlanView } from '@/api/generated/planning';
import { FieldPair } from '@/ui/form/field-pair';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';

import { PlanForm } from './plan-form';
import { usePlanForm } from './use-plan-form';

const shape = z.object({
  version: z.number(),
  title: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Say what will be in place'),
      z.maxLength(300, 'At most 300 characters'),
    ),
  term: z.string('Choose a term').check(z.minLength(1, 'Choose a term')),
});
type Values = z.infer<typeof shape>;

const TERMS = [1, 2, 3, 4, 5, 6].map((term) => ({
  value: String(term),
  label: `By the end of Term ${String(term)}`,
}));

type MilestoneFormProps = {
  readonly plan: PlanView;
  readonly objectiveId: string;
  /** Null to promise a new one. */
  readonly milestone: MilestoneView | null;
  readonly draftKey: string;
  readonly onClose: (kept: boolean) => void;
};

/** Its ratings stay with it when it is reworded. */
export function MilestoneForm(props: MilestoneFormProps) {
  const { plan, objectiveId, milestone, draftKey, onClose } = props;
  const state = usePlanForm<Values>({
    planId: plan.id,
    part: milestone ? `milestones/${milestone.id}` : null,
    draftKey,
    start: {
      version: plan.version,
      title: milestone?.title ?? '',
      term: milestone ? String(milestone.term) : '',
    },
    resolver: zodResolver(shape),
    order: ({ title, term }) => ({
      method: milestone ? 'PUT' : 'POST',
      path: milestone ? `/milestones/${milestone.id}` : `/objectives/${objectiveId}/milestones`,
      body: { title: title.trim(), term: Number(term) },
    }),
    latest: ({ version, objectives }) => {
      const found = objectives
        .flatMap((one) => one.milestones)
        .find(({ id }) => id === milestone?.id);
      return found ? { version, title: found.title, term: String(found.term) } : null;
    },
    onDone: () => {
      onClose(false);
    },
  });
  const { control } = state.form;
  return (
    <PlanForm
      state={state}
      what="This milestone"
      submit={milestone ? 'Save milestone' : 'Add milestone'}
      show={({ title, term }) => `${title} (Term ${term})`}
      onClose={onClose}
    >
      <FieldPair>
        <TextField control={control} name="title" label="What will be in place?" required />
        <SelectField control={control} name="term" label="By when?" choices={TERMS} required />
      </FieldPair>
    </PlanForm>
  );
}
