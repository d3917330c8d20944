/** The actions a school took up for one objective of its plan. */
import { useQuery } from '@tanstack/react-query';

import type { ObjectiveView, PlanView } from '@/api/generated/planning';
import { may, useSession } from '@/session/session';

import classes from './inbox.module.css';
import { InboxLines } from './inbox-page';
import { inboxQuery } from './queries';

type ObjectiveActionsProps = { readonly plan: PlanView; readonly objective: ObjectiveView };

/** Nothing where none was taken up, and for those who may not read the inbox. */
export function ObjectiveActions({ plan, objective }: ObjectiveActionsProps) {
  const reads = may(useSession(), 'planning.read-inbox');
  const { data = [] } = useQuery({ ...inboxQuery(plan.school_id), enabled: reads });
  const taken = data.filter(
    ({ objective_id: under, answer }) =>
      under === objective.id && (answer === 'adopted' || answer === 'adapted'),
  );
  if (taken.length === 0) return null;
  return (
    <div className={classes['under']}>
      <h5>From meetings</h5>
      <InboxLines label={`Actions for ${objective.title}`} actions={taken} several={false} />
    </div>
  );
}
