/** One trust priority as a heading, with the objectives that answer it or the reason for none. */
import { Button } from '@mantine/core';
import { IconAlertTriangleFilled, IconPlus } from '@tabler/icons-react';

import type { HeadingView, PlanView } from '@/api/generated/planning';

import { useEditing } from '../writing/editing';
import { ObjectiveForm, ReasonForm } from '../writing/forms';
import { ObjectiveCard } from './objective-card';
import { Paragraphs } from './paragraphs';
import classes from './priority-block.module.css';

type PriorityBlockProps = {
  readonly plan: PlanView;
  readonly heading: HeadingView;
};

/** The heading is the trust's; everything below it is the school's. */
export function PriorityBlock({ plan, heading }: PriorityBlockProps) {
  const { priority_id: id, code, title, objective_ids: ids } = heading;
  const newKey = `plan/${plan.id}/objective/new-${id}`;
  const reasonKey = `plan/${plan.id}/reason/${id}`;
  const adding = useEditing(newKey);
  const reasoning = useEditing(reasonKey);
  const { write } = plan.may;
  return (
    <section id={`priority-${id}`} className={classes['block']} aria-label={`${code} ${title}`}>
      <h3 className={classes['heading']}>
        <span>{code}</span> {title}
      </h3>
      {plan.objectives
        .filter((objective) => ids.includes(objective.id))
        .map((objective) => (
          <ObjectiveCard key={objective.id} {...{ plan, objective }} />
        ))}
      {reasoning.opened && write ? (
        <ReasonForm {...{ plan, heading }} draftKey={reasonKey} onClose={reasoning.close} />
      ) : heading.reason && ids.length === 0 ? (
        <div className={classes['reason']}>
          <strong>No objective here, because</strong>
          <Paragraphs text={heading.reason} />
        </div>
      ) : null}
      {heading.answered || reasoning.opened ? null : (
        <p className={classes['missing']}>
          <IconAlertTriangleFilled size={16} aria-hidden="true" />
          <span>
            {write ? 'Needs an objective, or a reason why there is none.' : 'Not answered yet.'}
          </span>
        </p>
      )}
      {adding.opened && write ? (
        <ObjectiveForm
          {...{ plan }}
          objective={null}
          priorityId={id}
          draftKey={newKey}
          onClose={adding.close}
        />
      ) : null}
      {write ? (
        <p className={classes['actions']}>
          {adding.opened ? null : (
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconPlus size={16} aria-hidden="true" />}
              aria-label={`Add an objective under ${code}`}
              onClick={adding.open}
            >
              Add an objective
            </Button>
          )}
          {ids.length > 0 || reasoning.opened ? null : (
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={`Give a reason for ${code}`}
              onClick={reasoning.open}
            >
              {heading.reason ? 'Change the reason' : 'Give a reason'}
            </Button>
          )}
        </p>
      ) : null}
    </section>
  );
}

/** The objectives that answer no trust priority. */
export function OwnObjectives({ plan }: { readonly plan: PlanView }) {
  const newKey = `plan/${plan.id}/objective/new-own`;
  const adding = useEditing(newKey);
  const ids = plan.own_objective_ids;
  return (
    <section id="own-objectives" className={classes['block']} aria-label="Our own objectives">
      <h3 className={classes['heading']}>Our own objectives</h3>
      {ids.length === 0 && !adding.opened ? (
        <p className={classes['none']}>None in this plan.</p>
      ) : null}
      {plan.objectives
        .filter((objective) => ids.includes(objective.id))
        .map((objective) => (
          <ObjectiveCard key={objective.id} {...{ plan, objective }} />
        ))}
      {adding.opened && plan.may.write ? (
        <ObjectiveForm {...{ plan }} objective={null} draftKey={newKey} onClose={adding.close} />
      ) : plan.may.write ? (
        <p className={classes['actions']}>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={adding.open}
          >
            Add our own objective
          </Button>
        </p>
      ) : null}
    </section>
  );
}
