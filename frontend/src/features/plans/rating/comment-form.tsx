/** Writes a comment about a milestone. */
import type { MilestoneView, PlanView } from '@/api/generated/planning';
import { LongTextField } from '@/ui/form/long-text-field';

import { PlanForm } from '../writing/plan-form';
import { usePlanForm } from '../writing/use-plan-form';

type CommentFormProps = {
  readonly plan: PlanView;
  readonly milestone: MilestoneView;
  readonly draftKey: string;
  readonly onClose: (kept: boolean) => void;
};

type Values = { version: number; text: string };

/** It can be read by everybody who may read the plan. */
export function CommentForm({ plan, milestone, draftKey, onClose }: CommentFormProps) {
  const state = usePlanForm<Values>({
    planId: plan.id,
    part: null,
    draftKey,
    start: { version: plan.version, text: '' },
    resolver: (values) =>
      values.text.trim() === ''
        ? { values: {}, errors: { text: { type: 'required', message: 'Write something first' } } }
        : { values, errors: {} },
    order: ({ text }) => ({
      method: 'POST',
      path: `/milestones/${milestone.id}/comments`,
      body: { text: text.trim() },
    }),
    latest: () => null,
    onDone: () => {
      onClose(false);
    },
  });
  return (
    <PlanForm
      state={state}
      what="The plan"
      submit="Add comment"
      show={({ text }) => text}
      onClose={onClose}
    >
      <LongTextField
        control={state.form.control}
        name="text"
        label={`Comment on “${milestone.title}”`}
        hint="The school’s leaders read this; name no pupil and no colleague"
        rows={2}
        required
      />
    </PlanForm>
  );
}
