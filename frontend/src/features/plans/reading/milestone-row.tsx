/** One promised step: its term, how it stands, on what evidence, and everything said before. */
import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';

import type { MilestoneView, ObjectiveView, PlanView } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';
import { day } from '@/ui/dates';
import { StatusChip } from '@/ui/status-chip';

import { Comments } from '../rating/comments';
import { EvidenceLinks } from '../rating/evidence-links';
import { History } from '../rating/history';
import { ratingBefore } from '../rating/slipping';
import { useEditing } from '../writing/editing';
import { MilestoneForm, RatingForm } from '../writing/forms';
import { RemovePart } from '../writing/remove-part';
import { count } from '../words';
import classes from './milestone-row.module.css';

type MilestoneRowProps = {
  readonly plan: PlanView;
  readonly objective: ObjectiveView;
  readonly milestone: MilestoneView;
};

/** A history of one rating is what already stands in the row, so it is not offered. */
export function MilestoneRow({ plan, objective, milestone }: MilestoneRowProps) {
  const milestoneKey = `plan/${plan.id}/milestone/${milestone.id}`;
  const ratingKey = `plan/${plan.id}/rating/${milestone.id}`;
  const writing = useEditing(milestoneKey);
  const rating = useEditing(ratingKey);
  const { ratings } = milestone;
  if (writing.opened && plan.may.write) {
    return (
      <li className={classes['row']} data-open>
        <MilestoneForm
          {...{ plan, milestone }}
          objectiveId={objective.id}
          draftKey={milestoneKey}
          onClose={writing.close}
        />
      </li>
    );
  }
  return (
    <li id={`milestone-${milestone.id}`} className={classes['row']}>
      <span className={classes['term']}>Term {milestone.term}</span>
      <div className={classes['middle']}>
        <p className={classes['title']}>{milestone.title}</p>
        <Standing milestone={milestone} />
        <Comments {...{ plan, milestone }} />
        {ratings.length > (milestone.rated_at ? 1 : 0) ? (
          <details className={classes['more']}>
            <summary>{count(ratings.length, 'rating')} so far</summary>
            <History {...{ plan, milestone }} />
          </details>
        ) : null}
      </div>
      <div className={classes['end']}>
        <span className={classes['chips']}>
          {milestone.overdue ? <StatusChip status="overdue" /> : null}
          {milestone.overdue && milestone.rating === 'not-started' ? null : (
            <StatusChip status={milestone.rating} from={ratingBefore(milestone)} />
          )}
        </span>
        <span className={classes['tools']}>
          {plan.may.rate && !rating.opened ? (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`Rate ${milestone.title}`}
              onClick={rating.open}
            >
              {rating.waits ? 'Go on rating' : 'Rate'}
            </Button>
          ) : null}
          {plan.may.write ? <Tools {...{ plan, milestone }} onEdit={writing.open} /> : null}
        </span>
      </div>
      {rating.opened && plan.may.rate ? (
        <div className={classes['form']}>
          <RatingForm {...{ plan, milestone }} draftKey={ratingKey} onClose={rating.close} />
        </div>
      ) : null}
    </li>
  );
}

function Standing({ milestone }: { readonly milestone: MilestoneView }) {
  const nameOf = useNameOf();
  const { rated_at: at, rated_by: by, note, evidence } = milestone;
  if (!at) return null;
  return (
    <>
      {note ? <p className={classes['note']}>{note}</p> : null}
      <EvidenceLinks evidence={evidence} />
      <p className={classes['rated']}>
        Rated {day(at)} by {nameOf(by)}
      </p>
    </>
  );
}

type ToolsProps = {
  readonly plan: PlanView;
  readonly milestone: MilestoneView;
  readonly onEdit: () => void;
};

function Tools({ plan, milestone, onEdit }: ToolsProps) {
  const { id, title } = milestone;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        px={6}
        aria-label={`Edit ${title}`}
        onClick={onEdit}
      >
        <IconPencil size={15} aria-hidden="true" />
      </Button>
      <RemovePart
        {...{ plan }}
        part={`milestones/${id}`}
        question={`Take “${title}” out of the plan?`}
        label={`Remove ${title}`}
        icon={<IconTrash size={15} aria-hidden="true" />}
      >
        Its ratings and comments go with it. Versions already kept still hold it.
      </RemovePart>
    </>
  );
}
