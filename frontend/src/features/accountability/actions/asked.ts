/** Which actions a number stands for, as the address of the page that lists them. */
import type { Age, ShowActions } from '@/api/generated/accountability';

export type ActionsAsked = {
  readonly show: ShowActions;
  readonly age?: Age;
  readonly forum?: string;
  readonly school?: string;
  readonly owner?: string;
  readonly priority?: string;
};

/** Each way to choose actions, in the order offered. */
export const shownActions: Readonly<Record<ShowActions, string>> = {
  overdue: 'Overdue',
  open: 'Open',
  unanswered: 'Unanswered',
  adopted: 'Adopted',
  adapted: 'Adapted',
  declined: 'Declined',
  completed: 'Completed',
  all: 'Agreed this year',
};

export const ages: Readonly<Record<Age, string>> = {
  'up-to-a-week': 'up to a week',
  'up-to-two-weeks': 'up to two weeks',
  'up-to-four-weeks': 'up to four weeks',
  longer: 'longer',
};

/** What a list can be cut to besides, each a name in the address. */
export const CUTS = ['forum', 'school', 'owner', 'priority'] as const;
export type Cut = (typeof CUTS)[number];

function isShow(value: unknown): value is ShowActions {
  return typeof value === 'string' && value in shownActions;
}

function isAge(value: unknown): value is Age {
  return typeof value === 'string' && value in ages;
}

/** Reads a page's search; what it does not know is left out, so that an old link still opens. */
export function actionsAsked(search: Readonly<Record<string, unknown>>): ActionsAsked {
  const cuts = CUTS.flatMap((cut) => {
    const value = search[cut];
    return typeof value === 'string' ? [[cut, value] as const] : [];
  });
  const show = isShow(search['show']) ? search['show'] : 'overdue';
  return {
    show,
    ...(isAge(search['age']) && show === 'overdue' ? { age: search['age'] } : {}),
    ...Object.fromEntries(cuts),
  };
}
