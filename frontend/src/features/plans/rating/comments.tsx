/** What colleagues and School Improvement Leads remarked about a milestone. */
import { Button } from '@mantine/core';

import type { MilestoneView, PlanView } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';
import { dayAndClock } from '@/ui/dates';
import { LongTextField } from '@/ui/form/text-field';

import { useEditing } from '../writing/editing';
import { PlanForm } from '../writing/plan-form';
import { usePlanForm } from '../writing/use-plan-form';
import classes from './comments.module.css';

type CommentsProps = { readonly plan: PlanView; readonly milestone: MilestoneView };

/** The service keeps them for people who may read the plan, and announces none of them. */
export function Comments({ plan, milestone }: CommentsProps) {
  const nameOf = useNameOf();
  const draftKey = `plan/${plan.id}/comment/${milestone.id}`;
  const { opened, open, close } = useEditing(draftKey);
  const { comments } = milestone;
  return (
    <>
      {comments.length > 0 ? (
        <ul className={classes['comments']} aria-label="Comments">
          {comments.map(({ id, text, by, at }) => (
            <li key={id}>
              <p>{text}</p>
              <span>
                {nameOf(by)}, {dayAndClock(at)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {opened ? (
        <CommentForm {...{ plan, milestone, draftKey }} onClose={close} />
      ) : plan.may.comment ? (
        <Button className={classes['add'] ?? ''} variant="subtle" size="compact-sm" onClick={open}>
          Comment
        </Button>
      ) : null}
    </>
  );
}

type CommentFormProps = CommentsProps & {
  readonly draftKey: string;
  readonly onClose: (kept: boolean) => void;
};

type Values = { version: number; text: string };

function CommentForm({ plan, milestone, draftKey, onClose }: CommentFormProps) {
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
