/** An invented grid for the tests of this feature. */
import type { FullRowView, GridView, Tally } from '@/api/generated/accountability';

import type { RowView } from './row';

/** Nothing but what is given. */
export function aTally(counts: Partial<Tally>): Tally {
  const none = { milestones: 0, embedded: 0, on_track: 0, at_risk: 0, off_track: 0 };
  return { ...none, not_started: 0, overdue: 0, under_way: 0, ...counts };
}

type Plan = {
  readonly percent?: number | null;
  readonly overdue?: number;
  readonly improved?: number;
  readonly declined?: number;
  readonly state?: NonNullable<FullRowView['sip']>['state'];
};

/** A school seen in full, its plan published and four of eight milestones on track. */
export function aRow(name: string, plan: Plan = {}): FullRowView {
  const { percent = 50, overdue = 0, improved = 0, declined = 0, state = 'published' } = plan;
  const id = name.toLowerCase();
  return {
    id: `${id}:2026-27`,
    version: 1,
    school_id: id,
    name: `${name} School`,
    short_name: name,
    phase: 'secondary',
    cycle: '2026-27',
    as_of: '2026-11-20T09:00:00Z',
    level: 'full',
    sip: {
      plan_id: `plan-${id}`,
      state,
      percent_on_track: percent,
      tally: aTally({ milestones: 20, on_track: 4, under_way: 8, not_started: 12, overdue }),
      objectives: 6,
      published_on: '2026-10-02',
      last_update: '2026-11-20T09:00:00Z',
      direction: 'steady',
      improved,
      declined,
      opens: { school_id: id, cycle: '2026-27', priority_id: null, own: false, term: null },
    },
    cadence: null,
    actions: null,
    signals: null,
    risk: null,
  };
}

/** The same school as everybody may compare it. */
export function compared(full: FullRowView): RowView {
  const { id, version, school_id, name, short_name, phase, cycle, as_of, sip } = full;
  const shown = sip && {
    state: sip.state,
    percent_on_track: sip.percent_on_track,
    last_update: sip.last_update,
  };
  const row = { id, version, school_id, name, short_name, phase, cycle, as_of };
  return { ...row, level: 'compared', sip: shown };
}

/** Fed by the directory and planning, as in the real one. */
export function aGrid(rows: readonly RowView[]): GridView {
  const told = { as_of: '2026-11-20T09:00:00Z', heard_at: '2026-11-20T09:00:01Z' };
  return {
    cycle: '2026-27',
    regroup: 'school',
    since: '2026-11-16',
    rows: [...rows] as GridView['rows'],
    groups: [],
    columns: [
      { column: 'schools', source: 'directory', ...told },
      { column: 'sip', source: 'planning', ...told },
      { column: 'cadence', source: 'meetings', ...told },
      { column: 'actions', source: 'meetings', ...told },
      { column: 'signals', source: 'performance', ...told },
      { column: 'risk', source: 'performance', ...told },
    ],
    next: null,
  };
}

/** The same school with so many rhythms missed and so many of five actions overdue. */
export function withMet(row: FullRowView, missed: number, overdue = 0): FullRowView {
  return {
    ...row,
    cadence: {
      status: missed > 0 ? 'breached' : 'on-pace',
      lines: 4,
      breached: missed,
      behind: 0,
      next_due: '2026-12-03',
      forum_id: `one-to-one-${row.school_id}`,
      rule: 'K13',
      words: 'Last held 22 Oct, over 3 school weeks ago (holiday skipped): missed 5 Nov and 19 Nov',
      last_held: '2026-10-22',
      missed: missed > 0 ? ['2026-11-05', '2026-11-19'] : [],
      newly_missed: missed > 0 ? 1 : 0,
    },
    actions: {
      open: 5,
      overdue,
      newly_overdue: 0,
      oldest_due: overdue > 0 ? '2026-11-11' : null,
      days_overdue: overdue > 0 ? 12 : 0,
      asked: 6,
      adopted: 3,
      adapted: 1,
      declined: 1,
    },
  };
}

/** The same school with so many open signals, persistent absence first, and a tier. */
export function withMeasured(row: FullRowView, open: number): FullRowView {
  const worst = {
    id: `${row.school_id}:persistent-absence:all`,
    measure: {
      code: 'persistent-absence',
      name: 'Persistent absence',
      unit: 'percent',
      better: 'lower',
    },
    group: 'all',
    year: '2025-26',
    figure: 27.4,
    threshold: 25,
    comparison: 18.2,
    before: 25.3,
    source: 'dfe',
    status: 'provisional',
    as_at: '2026-10-15',
    raised_on: '2026-11-20',
    words: 'Persistent absence 27.4%, level 25%',
    beside: 'up 2.1 on the year before; England 18.2%',
  } as const;
  return {
    ...row,
    signals: { open, newly_raised: open > 0 ? 1 : 0, worst: open > 0 ? worst : null },
    risk: {
      tier: 'intensive',
      previous: 'targeted',
      move: 'more-support',
      assessed_on: '2026-11-09',
      newly_set: false,
    },
  };
}
