/** An objective with its lead, its measures and its milestones by term. */
import { Button } from '@mantine/core';
import { IconArrowForwardUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';

import type { ObjectiveView, PlanView } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';

import { ObjectiveActions } from '../inbox/objective-actions';
import { useEditing } from '../writing/editing';
import { MilestoneForm, ObjectiveForm } from '../writing/forms';
import { RemovePart } from '../writing/remove-part';
import { count } from '../words';
import { MilestoneRow } from './milestone-row';
import classes from './objective-card.module.css';

type ObjectiveCardProps = { readonly plan: PlanView; readonly objective: ObjectiveView };

/** Written in place: the form takes the place of the words. */
export function ObjectiveCard({ plan, objective }: ObjectiveCardProps) {
  const objectiveKey = `plan/${plan.id}/objective/${objective.id}`;
  const milestoneKey = `plan/${plan.id}/milestone/new-${objective.id}`;
  const writing = useEditing(objectiveKey);
  const adding = useEditing(milestoneKey);
  const { write } = plan.may;
  return (
    <article id={`objective-${objective.id}`} className={classes['card']}>
      {writing.opened && write ? (
        <ObjectiveForm {...{ plan, objective }} draftKey={objectiveKey} onClose={writing.close} />
      ) : (
        <Words {...{ plan, objective }} onEdit={writing.open} />
      )}
      {objective.milestones.length > 0 ? (
        <ol className={classes['milestones']} aria-label={`Milestones of ${objective.title}`}>
          {objective.milestones.map((milestone) => (
            <MilestoneRow key={milestone.id} {...{ plan, objective, milestone }} />
          ))}
        </ol>
      ) : null}
      <ObjectiveActions {...{ plan, objective }} />
      {!write ? null : adding.opened ? (
        <div className={classes['adding']}>
          <MilestoneForm
            {...{ plan }}
            objectiveId={objective.id}
            milestone={null}
            draftKey={milestoneKey}
            onClose={adding.close}
          />
        </div>
      ) : (
        <Button
          className={classes['add'] ?? ''}
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          aria-label={`Add a milestone to ${objective.title}`}
          onClick={adding.open}
        >
          Add a milestone
        </Button>
      )}
    </article>
  );
}

type WordsProps = ObjectiveCardProps & { readonly onEdit: () => void };

function Words({ plan, objective, onEdit }: WordsProps) {
  const nameOf = useNameOf();
  const { title, owner_id: owner, owner_name: words, carried_from: carried } = objective;
  const lead = [owner ? nameOf(owner) : '', words].filter(Boolean).join(', ');
  const steps = objective.milestones.length;
  return (
    <div className={classes['words']}>
      <div className={classes['top']}>
        <h4 className={classes['title']}>{title}</h4>
        {plan.may.write ? (
          <span className={classes['tools']}>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPencil size={15} aria-hidden="true" />}
              aria-label={`Edit ${title}`}
              onClick={onEdit}
            >
              Edit
            </Button>
            <RemovePart
              {...{ plan }}
              part={`objectives/${objective.id}`}
              question={`Take “${title}” out of the plan?`}
              label={`Remove ${title}`}
              icon={<IconTrash size={15} aria-hidden="true" />}
            >
              {steps > 0 ? `Its ${count(steps, 'milestone')} go with it. ` : ''}
              Versions already kept still hold it.
            </RemovePart>
          </span>
        ) : null}
      </div>
      {lead || carried ? (
        <p className={classes['lead']}>
          {lead ? <span>Lead: {lead}</span> : null}
          {carried ? (
            <span className={classes['carried']}>
              <IconArrowForwardUp size={15} aria-hidden="true" /> Carried forward from{' '}
              {carried.cycle}
            </span>
          ) : null}
        </p>
      ) : null}
      <Lines title="Success criteria" lines={objective.success_criteria} />
      <Lines title="What we will do" lines={objective.actions} />
    </div>
  );
}

type LinesProps = { readonly title: string; readonly lines: readonly string[] };

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div className={classes['lines']}>
      <h5>{title}</h5>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
