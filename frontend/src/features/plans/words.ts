/** The school's words for what planning tells in codes. */
import type {
  HeadingView,
  PlanState,
  PlanView,
  Rating,
  RatingCounts,
} from '@/api/generated/planning';
import { day } from '@/ui/dates';
import { appearances } from '@/ui/status';

/** From the worst to the best, as the radios stand. */
export const RATINGS = [
  'not-started',
  'off-track',
  'at-risk',
  'on-track',
  'embedded',
] as const satisfies readonly Rating[];

/** A plan's life, in order. */
export const STATES = [
  'draft',
  'shared',
  'published',
  'reviewed',
  'closed',
] as const satisfies readonly PlanState[];

export const stateWords: Readonly<Record<PlanState, string>> = {
  draft: 'Draft',
  shared: 'Shared',
  published: 'Published',
  reviewed: 'Reviewed',
  closed: 'Closed',
};

/** Who can read a plan in each state. */
export const stateMeaning: Readonly<Record<PlanState, string>> = {
  draft: 'Only your school’s leaders can read it',
  shared: 'The CEO and School Improvement Leads can read it too',
  published: 'Governors and everybody in the trust can read it',
  reviewed: 'The year has been reviewed; the words stand, ratings may still come',
  closed: 'Nothing in it changes any more',
};

/** "1 milestone", "3 milestones". */
export function count(many: number, one: string, several = `${one}s`): string {
  return `${String(many)} ${many === 1 ? one : several}`;
}

/** "P1, P3 and P4". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** The trust priorities with neither objective nor reason. */
export function unanswered(plan: PlanView): readonly HeadingView[] {
  return plan.headings.filter(({ answered }) => !answered);
}

/** The milestones' standing in a sentence, worst first. */
export function standing(counts: RatingCounts): string {
  if (counts.total === 0) return 'No milestones yet.';
  const parts = [
    [counts.overdue, 'overdue'],
    [counts.off_track, 'off track'],
    [counts.at_risk, 'at risk'],
  ] as const;
  const worries = parts
    .filter(([many]) => many > 0)
    .map(([many, what]) => `${String(many)} ${what}`);
  const going = counts.on_track + counts.embedded;
  const well = `${String(going)} of ${count(counts.total, 'milestone')} on track or embedded`;
  return worries.length > 0 ? `${listed(worries)}; ${well}.` : `${well}.`;
}

/** The answer under a plan's title. */
export function planAnswer(plan: PlanView): string {
  const missing = unanswered(plan).map(({ code }) => code);
  if (plan.state === 'draft' || plan.state === 'shared') {
    const due = plan.publish_by ? ` To be published by ${day(plan.publish_by)}.` : '';
    const gaps =
      missing.length > 0
        ? `${listed(missing)} still ${missing.length === 1 ? 'needs' : 'need'} an objective or a reason.`
        : 'Every trust priority has an objective or a reason.';
    return `${stateWords[plan.state]}: ${gaps}${due}`;
  }
  const when = plan.published_on ? `Published ${day(plan.published_on)}. ` : '';
  return `${when}${standing(plan.counts)}`;
}

const PARTS: Readonly<Record<string, string>> = {
  title: 'Title',
  priority: 'Trust priority',
  owner: 'Lead',
  'success-criteria': 'Success criteria',
  actions: 'What we will do',
  milestones: 'Milestones',
};

/** A part of an objective, as a comparison names it. */
export function partOfObjective(code: string): string {
  return PARTS[code] ?? code;
}

/** A part of the plan, as its history names it: "sections/context" is "School context". */
export function partOfPlan(plan: PlanView, part: string): string {
  const [kind = '', id = ''] = part.split('/');
  const objective = plan.objectives.find((one) => one.id === id);
  const milestone = plan.objectives.flatMap((one) => one.milestones).find((one) => one.id === id);
  const heading = plan.headings.find((one) => one.priority_id === id);
  switch (kind) {
    case 'sections':
      return plan.sections.find(({ key }) => key === id)?.title ?? 'A section';
    case 'objectives':
      return objective ? `Objective “${objective.title}”` : 'Objectives';
    case 'milestones':
      return milestone ? `Milestone “${milestone.title}”` : 'A milestone that is gone';
    case 'gaps':
      return heading ? `The reason for ${heading.code}` : 'A reason';
    case 'state':
      return `The plan’s state (now ${stateWords[plan.state].toLowerCase()})`;
    default:
      return 'Another part';
  }
}

/** "On track". */
export function ratingWord(rating: Rating): string {
  return appearances[rating].word;
}
