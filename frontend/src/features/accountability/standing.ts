/** How a school's plan stands, by the two shares that are trust settings (decision 0009). */
import type { PlanState } from '@/api/generated/accountability';
import type { Status } from '@/ui/status';
import type { RowView } from './row';

/** Whole percents of the milestones under way. */
export type Shares = { readonly offTrackUpTo: number; readonly atRiskBelow: number };

/** The shares, and whether the day by which plans are to be published has passed. */
export type Yardstick = Shares & { readonly publicationIsPast: boolean };

/** What the directory answers for a trust that has set no shares of its own. */
export const ASSUMED: Shares = { offTrackUpTo: 50, atRiskBelow: 75 };

const COUNTED: ReadonlySet<PlanState> = new Set(['published', 'reviewed', 'closed']);

/** Whether the plan counts: one not yet published has nothing to compare. */
export function isCounted(state: PlanState | undefined): boolean {
  return state !== undefined && COUNTED.has(state);
}

/** Of the milestones under way; null where none is. */
export function standingOf(percent: number | null | undefined, by: Shares): Status {
  if (percent === null || percent === undefined) return 'not-available';
  if (percent <= by.offTrackUpTo) return 'off-track';
  return percent < by.atRiskBelow ? 'at-risk' : 'on-track';
}

/** A plan still unpublished when its day has passed is overdue; before that there is nothing yet. */
export function standingOfRow({ sip }: RowView, by: Yardstick): Status {
  if (isCounted(sip?.state)) return standingOf(sip?.percent_on_track, by);
  return by.publicationIsPast ? 'overdue' : 'not-available';
}

/** Behind: off track, or still no published plan when its day has passed. */
export function isBehind(row: RowView, by: Yardstick): boolean {
  const standing = standingOfRow(row, by);
  return standing === 'off-track' || standing === 'overdue';
}

/** How much more slipped back than moved on lately; nothing is known of a compared school. */
function slip(row: RowView): number {
  return row.level === 'full' && row.sip ? row.sip.declined - row.sip.improved : 0;
}

/** The schools that are behind, those slipping first, then by the lowest share. */
export function behindFirst(rows: readonly RowView[], by: Yardstick): RowView[] {
  const share = ({ sip }: RowView) => sip?.percent_on_track ?? Number.POSITIVE_INFINITY;
  return rows
    .filter((row) => isBehind(row, by))
    .toSorted(
      (one, other) =>
        Math.max(slip(other), 0) - Math.max(slip(one), 0) || share(one) - share(other),
    );
}
