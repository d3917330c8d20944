/** What accountability's own terms are called on the page. */
import type { PlanState, Rating, Show } from '@/api/generated/accountability';
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

/** What a service is called when it does not answer. */
export const services: Readonly<Record<string, string>> = {
  directory: 'The directory of schools',
  planning: 'Planning',
  accountability: 'Accountability',
};
