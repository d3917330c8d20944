/** The steps a plan can take, in the words of the buttons and of what follows. */
import type { May, PlanState } from '@/api/generated/planning';

export type Move = {
  readonly may: keyof May;
  readonly path: string;
  readonly to: PlanState;
  readonly verb: string;
  readonly question: (school: string) => string;
  readonly follows: string;
  /** The step onwards, shown as the filled button. */
  readonly main: boolean;
};

export const MOVES: readonly Move[] = [
  {
    may: 'publish',
    path: '/publish',
    to: 'published',
    verb: 'Publish',
    question: (school) => `Publish the plan for ${school}?`,
    follows:
      'Its governors and everybody in the trust who may read plans can read it from now on. You can still change it; this version is kept as it is.',
    main: true,
  },
  {
    may: 'share',
    path: '/share',
    to: 'shared',
    verb: 'Share with the trust',
    question: (school) => `Share the draft for ${school}?`,
    follows:
      'The CEO and the School Improvement Leads can read and comment on it. Governors see nothing yet. This version is kept.',
    main: true,
  },
  {
    may: 'review',
    path: '/review',
    to: 'reviewed',
    verb: 'Mark as reviewed',
    question: (school) => `Mark the plan for ${school} as reviewed?`,
    follows:
      'The year’s review is done: the words stand from now on and nobody can edit them. Milestones can still be rated.',
    main: false,
  },
  {
    may: 'close',
    path: '/close',
    to: 'closed',
    verb: 'Close the plan',
    question: (school) => `Close the plan for ${school}?`,
    follows: 'Nothing in it can be changed any more, and it cannot be opened again.',
    main: false,
  },
  {
    may: 'return_to_draft',
    path: '/return-to-draft',
    to: 'draft',
    verb: 'Return to draft',
    question: (school) => `Return the plan for ${school} to draft?`,
    follows: 'Only your school’s leaders can read it until you share it again.',
    main: false,
  },
];
