/** The page's question answered in words, before any table. */
import type { FullRowView, SummaryView } from '@/api/generated/accountability';

import { capital, counted } from './counting';
import { behindFirst, isCounted, shortNameOf, standingOf, type Yardstick } from './standing';
import type { RowView } from './row';

/** For somebody who sees every school: who is behind, and who is to be seen first. */
export function answerForAll(rows: readonly RowView[], by: Yardstick): string {
  const behind = behindFirst(rows, by);
  const [first] = behind;
  if (first) {
    const are = behind.length === 1 ? 'is' : 'are';
    return `${capital(counted(behind.length, 'school'))} ${are} behind; ${shortNameOf(first)} needs you`;
  }
  const risky = rows.filter(({ sip }) => standingOf(sip?.percent_on_track, by) === 'at-risk');
  if (risky.length > 0) return `No school is behind; ${counted(risky.length, 'school')} at risk`;
  if (rows.some(({ sip }) => (sip?.percent_on_track ?? null) !== null))
    return 'Every school is on track';
  return 'The year is still to begin: nothing is under way yet';
}

/** For somebody who sees one school in full. */
export function answerForOwn(own: FullRowView): string {
  const name = shortNameOf(own);
  if (!own.sip) return `${name} has no plan for this year yet`;
  if (!isCounted(own.sip.state)) return `${name}'s plan is not published yet`;
  const { under_way: underWay, on_track: onTrack, embedded, overdue } = own.sip.tally;
  if (underWay === 0) return `${name}'s plan is published; nothing is due yet`;
  const share = `${String(onTrack + embedded)} of ${String(underWay)} milestones under way are on track`;
  const late = overdue === 0 ? 'none is overdue' : `${String(overdue)} overdue`;
  return `${name}: ${share}, ${late}`;
}

/** For somebody who sees one school as everybody may, such as its governors. */
export function answerForCompared(row: RowView): string {
  const name = shortNameOf(row);
  const percent = row.sip?.percent_on_track ?? null;
  if (!isCounted(row.sip?.state)) return `${name}'s plan is not published yet`;
  if (percent === null) return `${name}'s plan is published; nothing is due yet`;
  return `${name}: ${String(percent)}% of the milestones under way are on track`;
}

/** For trustees: the whole trust in a sentence, no school named. */
export function answerForTrust({ percent_on_track: percent, tally }: SummaryView): string {
  if (percent === null) return 'Nothing is under way yet this year';
  const late = tally.overdue === 0 ? 'none is overdue' : `${String(tally.overdue)} overdue`;
  return `${String(percent)}% of the milestones under way are on track, ${late}`;
}
