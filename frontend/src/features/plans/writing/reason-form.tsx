/** Says why a trust priority has no objective in this plan. */
import type { HeadingView, PlanView } from '@/api/generated/planning';
import { LongTextField } from '@/ui/form/long-text-field';

import { Paragraphs } from '../reading/paragraphs';
import { PlanForm } from './plan-form';
import { usePlanForm } from './use-plan-form';

type ReasonFormProps = {
  readonly plan: PlanView;
  readonly heading: HeadingView;
  readonly draftKey: string;
  readonly onClose: (kept: boolean) => void;
};

type Values = { version: number; reason: string };

/** An empty reason takes the one before back. */
export function ReasonForm({ plan, heading, draftKey, onClose }: ReasonFormProps) {
  const state = usePlanForm<Values>({
    planId: plan.id,
    part: `gaps/${heading.priority_id}`,
    draftKey,
    start: { version: plan.version, reason: heading.reason },
    order: ({ reason }) => ({
      method: 'PUT',
      path: `/gaps/${heading.priority_id}`,
      body: { reason: reason.trim() },
    }),
    latest: ({ version, headings }) => {
      const found = headings.find((one) => one.priority_id === heading.priority_id);
      return found ? { version, reason: found.reason } : null;
    },
    onDone: () => {
      onClose(false);
    },
  });
  return (
    <PlanForm
      state={state}
      what={`The reason for ${heading.code}`}
      submit="Save reason"
      show={({ reason }) => <Paragraphs text={reason} empty="No reason" />}
      onClose={onClose}
    >
      <LongTextField
        control={state.form.control}
        name="reason"
        label={`Why is there no objective for ${heading.code} ${heading.title}?`}
        hint="Governors and the CEO read this"
        required
      />
    </PlanForm>
  );
}
