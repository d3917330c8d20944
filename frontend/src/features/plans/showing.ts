/** Which milestones of a plan are picked out, in the address so that a link can say it. */
import type { MilestoneView, ObjectiveView, PlanView } from '@/api/generated/planning';
import type { Today } from '@/api/today';

export const showing = {
  due: 'to rate now',
  overdue: 'overdue',
  'off-track': 'off track',
  'at-risk': 'at risk',
  'on-track': 'on track',
  embedded: 'embedded',
  'not-started': 'not started',
} as const;

export type Showing = keyof typeof showing;

/** Null for an address that says anything else. */
export function readShowing(value: unknown): Showing | null {
  return typeof value === 'string' && value in showing ? (value as Showing) : null;
}

export type Shown = { readonly objective: ObjectiveView; readonly milestone: MilestoneView };

/** Promised for this term or an earlier one, and neither embedded nor rated in this term's cycle. */
function isDue(milestone: MilestoneView, term: number): boolean {
  return milestone.term <= term && milestone.rating !== 'embedded';
}

/** The term whose end comes next for this plan; 6 once its year is over, 0 before it began. */
export function termFor(plan: Pick<PlanView, 'cycle'>, today: Today | undefined): number {
  if (!today) return 0;
  if (plan.cycle === today.cycle) return today.term ?? 0;
  return plan.cycle < today.cycle ? 6 : 0;
}

/** The milestones picked out, in the order of the plan; those overdue first when all due are. */
export function pick(plan: PlanView, show: Showing, term: number): readonly Shown[] {
  const every = plan.objectives.flatMap((objective) =>
    objective.milestones.map((milestone) => ({ objective, milestone })),
  );
  const fits = ({ milestone }: Shown) => {
    if (show === 'due') return isDue(milestone, term);
    return show === 'overdue' ? milestone.overdue : milestone.rating === show;
  };
  const found = every.filter(fits);
  return show === 'due'
    ? found.toSorted(
        (one, other) => Number(other.milestone.overdue) - Number(one.milestone.overdue),
      )
    : found;
}
