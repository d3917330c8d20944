/** Which milestones a number stands for, as the address of the page that lists them. */
import type { Opens, Show } from '@/api/generated/accountability';

export type MilestonesAsked = {
  readonly cycle?: string;
  readonly show?: Show;
  readonly priority_id?: string;
  readonly own?: true;
  readonly term?: number;
};

const SHOWS: Readonly<Record<Show, true>> = {
  milestones: true,
  embedded: true,
  on_track: true,
  at_risk: true,
  off_track: true,
  not_started: true,
  overdue: true,
  under_way: true,
};
const CYCLE = /^\d{4}-\d{2}$/;
const LAST_TERM = 6;

function isShow(value: unknown): value is Show {
  return typeof value === 'string' && value in SHOWS;
}

/** Reads a page's search; what it does not know is left out, so that an old link still opens. */
export function milestonesAsked(search: Readonly<Record<string, unknown>>): MilestonesAsked {
  const { cycle, show, priority_id: priority, own, term } = search;
  return {
    ...(typeof cycle === 'string' && CYCLE.test(cycle) ? { cycle } : {}),
    ...(isShow(show) ? { show } : {}),
    ...(typeof priority === 'string' ? { priority_id: priority } : {}),
    ...(own === true ? { own } : {}),
    ...(typeof term === 'number' && term >= 1 && term <= LAST_TERM ? { term } : {}),
  };
}

/** The search that opens the records behind one of a cell's counts. */
export function opening(opens: Opens, show: Show): MilestonesAsked {
  return milestonesAsked({ ...opens, show });
}
