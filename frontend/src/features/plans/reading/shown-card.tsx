/** The milestones picked out by the address, above the plan itself. */
import type { PlanView } from '@/api/generated/planning';
import { Card } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { StatusChip } from '@/ui/status-chip';

import { ratingBefore } from '../rating/slipping';
import { pick, showing, type Showing } from '../showing';
import { count } from '../words';
import classes from './shown-card.module.css';

type ShownCardProps = {
  readonly plan: PlanView;
  readonly show: Showing;
  readonly term: number;
};

/** Each one leads to its place in the plan. */
export function ShownCard({ plan, show, term }: ShownCardProps) {
  const shown = pick(plan, show, term);
  return (
    <div id="shown" className={classes['shown']}>
      <Card
        title={`${count(shown.length, 'milestone')} ${showing[show]}`}
        aside={
          <TextLink to="/plans/$planId" params={{ planId: plan.id }} search={{}}>
            Show the plan alone
          </TextLink>
        }
      >
        {shown.length === 0 ? (
          <p className={classes['none']}>None of this plan’s milestones.</p>
        ) : null}
        <ul className={classes['list']}>
          {shown.map(({ objective, milestone }) => (
            <li key={milestone.id}>
              <span>
                <a href={`#milestone-${milestone.id}`}>{milestone.title}</a>
                <small>
                  Term {milestone.term} · {objective.title}
                </small>
              </span>
              <StatusChip
                status={milestone.overdue ? 'overdue' : milestone.rating}
                from={ratingBefore(milestone)}
              />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
