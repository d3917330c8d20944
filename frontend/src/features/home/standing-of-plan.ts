/** What a school's leaders need to know of their plan today. */
import type { MilestoneView, ObjectiveView, PlanView } from '@/api/generated/planning';

export type Step = { readonly milestone: MilestoneView; readonly objective: ObjectiveView };

/** Promised for this term or before and never rated: overdue ones first, then by term. */
export function toRate(plan: PlanView, term: number): readonly Step[] {
  return stepsOf(plan)
    .filter(({ milestone }) => milestone.term <= term && milestone.rating === 'not-started')
    .toSorted(
      (one, other) =>
        Number(other.milestone.overdue) - Number(one.milestone.overdue) ||
        one.milestone.term - other.milestone.term,
    );
}

/** Rated, and not going well: the worst first. */
export function troubled(plan: PlanView): readonly Step[] {
  const steps = stepsOf(plan);
  return [
    ...steps.filter(({ milestone }) => milestone.rating === 'off-track'),
    ...steps.filter(({ milestone }) => milestone.rating === 'at-risk'),
  ];
}

/** Promised by the end of this term. */
export function dueInTerm(plan: PlanView, term: number): readonly Step[] {
  return stepsOf(plan).filter(({ milestone }) => milestone.term === term);
}

function stepsOf(plan: PlanView): readonly Step[] {
  return plan.objectives.flatMap((objective) =>
    objective.milestones.map((milestone) => ({ milestone, objective })),
  );
}

/** The page's answer in words. */
export function answerFor(plan: PlanView, term: number): string {
  if (plan.state === 'draft' || plan.state === 'shared') return 'Your plan is not published yet';
  const { overdue } = plan.counts;
  const waiting = toRate(plan, term).length - overdue;
  const worse = troubled(plan).length;
  const parts = [
    overdue > 0 ? `${String(overdue)} overdue` : null,
    waiting > 0 ? `${String(waiting)} to rate this term` : null,
    worse > 0 ? `${String(worse)} at risk or off track` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return 'Your plan is on track, and nothing waits for a rating';
  return `Your plan: ${parts.join(', ')}`;
}
