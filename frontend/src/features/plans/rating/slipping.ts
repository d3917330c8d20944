/** When a rating says that things went backwards. */
import type { MilestoneView, Rating } from '@/api/generated/planning';

import { RATINGS } from '../words';

/** Nobody moves a milestone back without saying why. */
export function slipsBack(from: Rating, to: Rating | ''): boolean {
  return to !== '' && RATINGS.indexOf(to) < RATINGS.indexOf(from);
}

/** The rating before the one it stands at, in the same cycle, for the chip's arrow. */
export function ratingBefore({ ratings, rating }: MilestoneView): Rating | null {
  const [latest, before] = ratings;
  const comparable = latest?.rating === rating && before?.cycle === latest.cycle;
  return comparable ? before.rating : null;
}

/** A web address as it can be opened: people leave out the beginning. */
export function webAddress(typed: string): string {
  const address = typed.trim();
  return address === '' || /^https?:\/\//i.test(address) ? address : `https://${address}`;
}
