/**
 * How a school's plan stands, from its own arithmetic. The two shares are this page's assumption,
 * said on the page itself, until the trust sets its own.
 */
import type { PlanState } from '@/api/generated/accountability';
import type { Status } from '@/ui/status';
import type { RowView } from './row';

export const HALF = 50;
export const THREE_QUARTERS = 75;

const COUNTED: ReadonlySet<PlanState> = new Set(['published', 'reviewed', 'closed']);

/** Whether the plan counts: one not yet published has nothing to compare. */
export function isCounted(state: PlanState | undefined): boolean {
  return state !== undefined && COUNTED.has(state);
}

/** Of the milestones under way; null where none is. */
export function standingOf(percent: number | null | undefined): Status {
  if (percent === null || percent === undefined) return 'not-available';
  if (percent <= HALF) return 'off-track';
  return percent < THREE_QUARTERS ? 'at-risk' : 'on-track';
}

/** A plan still unpublished when its day has passed is overdue; before that there is nothing yet. */
export function standingOfRow({ sip }: RowView, publicationIsPast: boolean): Status {
  if (isCounted(sip?.state)) return standingOf(sip?.percent_on_track);
  return publicationIsPast ? 'overdue' : 'not-available';
}

/** Behind: half or fewer on track, or still no published plan when its day has passed. */
export function isBehind(row: RowView, publicationIsPast: boolean): boolean {
  const standing = standingOfRow(row, publicationIsPast);
  return standing === 'off-track' || standing === 'overdue';
}

/** How much more slipped back than moved on lately; nothing is known of a compared school. */
function slip(row: RowView): number {
  return row.level === 'full' && row.sip ? row.sip.declined - row.sip.improved : 0;
}

/** The schools that are behind, those slipping first, then by the lowest share. */
export function behindFirst(rows: readonly RowView[], publicationIsPast: boolean): RowView[] {
  const share = ({ sip }: RowView) => sip?.percent_on_track ?? Number.POSITIVE_INFINITY;
  return rows
    .filter((row) => isBehind(row, publicationIsPast))
    .toSorted(
      (one, other) =>
        Math.max(slip(other), 0) - Math.max(slip(one), 0) || share(one) - share(other),
    );
}

/** "Stavermarsh", or what can be said while the directory has not told of the school. */
export function shortNameOf({ short_name: short, name }: RowView): string {
  return short ?? name ?? 'A new school';
}

/** "Stavermarsh School". */
export function nameOf(row: RowView): string {
  return row.name ?? shortNameOf(row);
}
