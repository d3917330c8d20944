/** Which milestones a share on track is a share of: the same on every page, and in the services. */
import type { RatingCounts } from './generated/planning';

/** Rated, or past their term without a rating. */
export function underWay({ total, not_started: waiting, overdue }: RatingCounts): number {
  return total - waiting + overdue;
}
