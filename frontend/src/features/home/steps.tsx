/** Lists of milestones, each a click away from its rating. */
import type { PlanView } from '@/api/generated/planning';
import { Card } from '@/ui/card';
import { HiddenWords } from '@/ui/hidden-words';
import { LinkButton } from '@/ui/link';
import { StatusChip } from '@/ui/status-chip';

import classes from './home-page.module.css';
import type { Step } from './standing-of-plan';

type List = { readonly title: string; readonly finding: string; readonly steps: readonly Step[] };

type StepsProps = { readonly plan: PlanView; readonly lists: readonly List[] };

/** An empty list is not shown. */
export function Steps({ plan, lists }: StepsProps) {
  return (
    <div className={classes['lists']}>
      {lists
        .filter(({ steps }) => steps.length > 0)
        .map(({ title, finding, steps }) => (
          <Card key={title} title={title} finding={finding}>
            <ul className={classes['steps']}>
              {steps.map((step) => (
                <li key={step.milestone.id}>
                  <StepLine plan={plan} step={step} />
                </li>
              ))}
            </ul>
          </Card>
        ))}
    </div>
  );
}

function StepLine({ plan, step }: { readonly plan: PlanView; readonly step: Step }) {
  const { milestone, objective } = step;
  const { id, title, term, rating, overdue, ratings } = milestone;
  return (
    <>
      <span className={classes['step']}>
        <strong>{title}</strong>
        <small>
          {objective.title} · Term {term}
        </small>
      </span>
      <StatusChip status={overdue ? 'overdue' : rating} from={ratings[1]?.rating ?? null} />
      <LinkButton
        to="/plans/$planId"
        params={{ planId: plan.id }}
        hash={`milestone-${id}`}
        variant={plan.may.rate && rating === 'not-started' ? 'filled' : 'default'}
      >
        {plan.may.rate ? 'Rate' : 'Open'}
        <HiddenWords> {title}</HiddenWords>
      </LinkButton>
    </>
  );
}
