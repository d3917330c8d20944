/** The plan as a document on A4: everything open, nothing to press. */
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';

import type { MilestoneView, ObjectiveView, PlanView } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';
import { day } from '@/ui/dates';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { StatusChip } from '@/ui/status-chip';

import { EvidenceLinks } from '../rating/evidence-links';
import { Paragraphs } from '../reading/paragraphs';
import { planQuery } from '../queries';
import { planAnswer } from '../words';
import classes from './printed-plan.module.css';

/** Says on paper from which day it is. */
export function PrintedPlan({ planId }: { readonly planId: string }) {
  const { data: plan, dataUpdatedAt } = useSuspenseQuery(planQuery(planId));
  return (
    <article className={classes['sheet']}>
      <PageTitle
        title={`${plan.school_name}: School Improvement Plan ${plan.cycle}`}
        answer={planAnswer(plan)}
        actions={
          <>
            <Button
              onClick={() => {
                window.print();
              }}
            >
              Print this
            </Button>
            <LinkButton to="/plans/$planId" params={{ planId }} variant="default">
              Back to the plan
            </LinkButton>
          </>
        }
      />
      {plan.sections.map(({ key, title, text }) => (
        <section key={key} className={classes['section']}>
          <h2>{title}</h2>
          <Paragraphs text={text} empty="Nothing written." />
          {key === 'priorities' ? <Objectives plan={plan} /> : null}
        </section>
      ))}
      <p className={classes['foot']}>
        As it stood on {day(new Date(dataUpdatedAt).toISOString())}.
      </p>
    </article>
  );
}

function Objectives({ plan }: { readonly plan: PlanView }) {
  const named = (ids: readonly string[]) => plan.objectives.filter(({ id }) => ids.includes(id));
  const own = named(plan.own_objective_ids);
  return (
    <>
      {plan.headings.map(({ priority_id: id, code, title, objective_ids: ids, reason }) => (
        <section key={id}>
          <h3>
            {code} {title}
          </h3>
          {ids.length === 0 ? (
            <p>{reason ? `No objective here, because: ${reason}` : 'Not answered yet.'}</p>
          ) : null}
          {named(ids).map((objective) => (
            <Objective key={objective.id} objective={objective} />
          ))}
        </section>
      ))}
      {own.length > 0 ? (
        <section>
          <h3>Our own objectives</h3>
          {own.map((objective) => (
            <Objective key={objective.id} objective={objective} />
          ))}
        </section>
      ) : null}
    </>
  );
}

function Objective({ objective }: { readonly objective: ObjectiveView }) {
  const nameOf = useNameOf();
  const { title, owner_id: owner, owner_name: words, milestones } = objective;
  const lead = [owner ? nameOf(owner) : '', words].filter(Boolean).join(', ');
  return (
    <div className={classes['objective']}>
      <h4>{title}</h4>
      {lead ? <p className={classes['lead']}>Lead: {lead}</p> : null}
      <Lines title="Success criteria" lines={objective.success_criteria} />
      <Lines title="What we will do" lines={objective.actions} />
      {milestones.length > 0 ? (
        <table>
          <caption className="hidden-words">Milestones of {title}</caption>
          <thead>
            <tr>
              <th scope="col">By the end of</th>
              <th scope="col">Milestone</th>
              <th scope="col">How it stands</th>
            </tr>
          </thead>
          <tbody>
            {milestones.map((milestone) => (
              <Milestone key={milestone.id} milestone={milestone} />
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}

function Milestone({ milestone }: { readonly milestone: MilestoneView }) {
  const { term, title, overdue, rating, rated_at: at, note, evidence } = milestone;
  return (
    <tr>
      <td>Term {term}</td>
      <td>
        {title}
        {note ? <p>{note}</p> : null}
        <EvidenceLinks evidence={evidence} />
      </td>
      <td>
        <StatusChip status={overdue ? 'overdue' : rating} />
        {at ? <small>{day(at)}</small> : null}
      </td>
    </tr>
  );
}

type LinesProps = { readonly title: string; readonly lines: readonly string[] };

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <p className={classes['label']}>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
