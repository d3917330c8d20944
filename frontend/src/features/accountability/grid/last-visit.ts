/**
 * What the grid said when this person last looked, kept on this device: figures by school id, no
 * names and no words. A page opened again within half an hour belongs to the same visit.
 */

import type { RowView } from '../row';

const SAME_VISIT_MS = 30 * 60 * 1_000;

export type Figures = {
  readonly state: string | null;
  readonly percent: number | null;
  readonly overdue: number | null;
  /** Rhythms missed, and actions overdue; a visit of before they were shown knows neither. */
  readonly missed?: number | null;
  readonly late?: number | null;
  /** Open signals and the tier, likewise. */
  readonly signals?: number | null;
  readonly tier?: string | null;
};

type Seen = {
  /** The trust's own date on which it was seen, which may not be today's. */
  readonly on: string;
  readonly at: number;
  readonly rows: Readonly<Record<string, Figures>>;
};

type Visits = { readonly before: Seen | null; readonly latest: Seen };

function place(personId: string): string {
  return `last-visit/accountability/${personId}`;
}

function recall(personId: string): Visits | null {
  try {
    return JSON.parse(localStorage.getItem(place(personId)) ?? 'null') as Visits | null;
  } catch {
    return null;
  }
}

/** The numbers of a row that a person would notice. */
export function figuresOf(row: RowView): Figures {
  return {
    state: row.sip?.state ?? null,
    percent: row.sip?.percent_on_track ?? null,
    overdue: row.level === 'full' ? (row.sip?.tally.overdue ?? null) : null,
    missed: row.level === 'full' ? (row.cadence?.breached ?? null) : null,
    late: row.level === 'full' ? (row.actions?.overdue ?? null) : null,
    signals: row.level === 'full' ? (row.signals?.open ?? null) : null,
    tier: row.level === 'full' ? (row.risk?.tier ?? null) : null,
  };
}

/** What the visit before this one saw; null on the first. */
export function visitBefore(personId: string, now: number): Seen | null {
  const visits = recall(personId);
  if (!visits) return null;
  return now - visits.latest.at > SAME_VISIT_MS ? visits.latest : visits.before;
}

/** Remember what is on the page now, beside what the visit before saw. */
export function rememberVisit(
  personId: string,
  before: Seen | null,
  rows: readonly RowView[],
  moment: { readonly on: string; readonly now: number },
): void {
  const figures = Object.fromEntries(rows.map((row) => [row.school_id, figuresOf(row)]));
  const latest: Seen = { on: moment.on, at: moment.now, rows: figures };
  try {
    localStorage.setItem(place(personId), JSON.stringify({ before, latest } satisfies Visits));
  } catch {
    // A full or forbidden store only means that nothing will be bold next time.
  }
}
