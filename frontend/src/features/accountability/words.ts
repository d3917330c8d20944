/** What accountability's own terms are called on the page. */
import type {
  CadenceRule,
  PlanState,
  Rating,
  Show,
  Status as FigureStatus,
} from '@/api/generated/accountability';
import type { Status } from '@/ui/status';

export const planStates: Readonly<Record<PlanState, string>> = {
  draft: 'Draft',
  shared: 'Shared',
  published: 'Published',
  reviewed: 'Reviewed',
  closed: 'Closed',
};

export const ratingStatus: Readonly<Record<Rating, Status>> = {
  'not-started': 'not-started',
  'on-track': 'on-track',
  'at-risk': 'at-risk',
  'off-track': 'off-track',
  embedded: 'embedded',
};

/** Each way to choose milestones, in the order offered. */
export const shown: Readonly<Record<Show, string>> = {
  milestones: 'All',
  under_way: 'Under way',
  overdue: 'Overdue',
  off_track: 'Off track',
  at_risk: 'At risk',
  on_track: 'On track',
  embedded: 'Embedded',
  not_started: 'Not started',
};

type RuleWords = { readonly short: string; readonly title: string; readonly asks: string };

/** What each rule of cadence is about, for one school's cell and over its part of the ledger. */
export const rules: Readonly<Record<CadenceRule, RuleWords>> = {
  K3: {
    short: 'First support meeting',
    title: 'First support meetings',
    asks: 'A School Improvement Lead meets each Headteacher at the start of Term 1',
  },
  K4: {
    short: 'Support review',
    title: 'Support reviews',
    asks: 'Support is reviewed at least once a term',
  },
  K8: {
    short: 'Key colleagues',
    title: 'English, maths, PSHE, pastoral leads and SENCOs',
    asks: 'At least three meetings a year each',
  },
  K9: {
    short: 'Key colleagues',
    title: 'Other key colleagues',
    asks: 'At least two meetings a year each',
  },
  K10: { short: 'Faculty', title: 'Faculties', asks: 'At least one meeting a year each' },
  K11: {
    short: 'School Improvement Team',
    title: 'School Improvement Team',
    asks: 'One meeting in each of six terms',
  },
  K12: { short: 'ELG', title: 'Executive Leadership Group', asks: 'A meeting every fortnight' },
  K13: {
    short: 'Headteacher 1:1',
    title: 'Headteacher 1:1s',
    asks: 'CEO and Headteacher meet every fortnight',
  },
  K14: {
    short: 'Presentation to governors',
    title: 'Presentations to governing bodies',
    asks: 'A School Improvement Lead presents to each local governing body once a year',
  },
  K15: { short: 'Trustees', title: 'Trustees', asks: 'The trustees are updated through the year' },
};

/** How settled a figure is. */
export const statuses: Readonly<Record<FigureStatus, string>> = {
  'school-reported': 'school-reported',
  provisional: 'provisional',
  revised: 'revised',
  final: 'final',
};

/** What a service is called when it does not answer. */
export const services: Readonly<Record<string, string>> = {
  directory: 'The directory of schools',
  planning: 'Planning',
  meetings: 'Meetings',
  performance: 'Performance data',
  accountability: 'Accountability',
};
