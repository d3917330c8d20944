/** What colleagues and School Improvement Leads remarked about a milestone. */
import { Button } from '@mantine/core';

import type { MilestoneView, PlanView } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';
import { dayAndClock } from '@/ui/dates';

import { useEditing } from '../writing/editing';
import { CommentForm } from '../writing/forms';
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
