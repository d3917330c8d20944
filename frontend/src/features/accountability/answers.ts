/** The page's question answered in words, before any table. */
import type { FullRowView, SummaryView } from '@/api/generated/accountability';

import { capital, counted, inWords } from './counting';
import { shortNameOf } from './row-name';
import { behindFirst, isCounted, standingOf, type Yardstick } from './standing';
import type { RowView } from './row';

/** For somebody who sees every school: who is behind, and who is to be seen first. */
export function answerForAll(rows: readonly RowView[], by: Yardstick): string {
  const onPlans = behindFirst(rows, by);
  const onCadence = rows.filter(missedItsRhythm);
  const first = onPlans.find(missedItsRhythm) ?? onPlans[0] ?? worstRhythm(onCadence);
  if (first)
    return `${whoIsBehind(onPlans.length, onCadence.length)}; ${shortNameOf(first)} needs you`;
  const risky = rows.filter(({ sip }) => standingOf(sip?.percent_on_track, by) === 'at-risk');
  if (risky.length > 0) return `No school is behind; ${counted(risky.length, 'school')} at risk`;
  const late = rows.reduce((sum, row) => sum + lateActions(row), 0);
  if (late > 0) return `No school is behind; ${counted(late, 'action')} overdue`;
  if (rows.some(({ sip }) => (sip?.percent_on_track ?? null) !== null))
    return 'Every school is on track';
  return 'The year is still to begin: nothing is under way yet';
}

function whoIsBehind(plans: number, cadence: number): string {
  const many = plans || cadence;
  const start = `${capital(counted(many, 'school'))} ${many === 1 ? 'is' : 'are'} behind`;
  if (cadence === 0) return start;
  if (plans === 0) return `${start} on cadence`;
  return `${start} on ${many === 1 ? 'its plan' : 'their plans'}, ${inWords(cadence)} on cadence`;
}

function missedItsRhythm(row: RowView): boolean {
  return row.level === 'full' && (row.cadence?.breached ?? 0) > 0;
}

function lateActions(row: RowView): number {
  return row.level === 'full' ? (row.actions?.overdue ?? 0) : 0;
}

function worstRhythm(rows: readonly RowView[]): RowView | undefined {
  const missed = (row: RowView) => (row.level === 'full' ? (row.cadence?.missed.length ?? 0) : 0);
  return rows.toSorted((one, other) => missed(other) - missed(one))[0];
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
  return `${name}: ${share}, ${late}${alsoWanting(own)}`;
}

function alsoWanting({ cadence, actions }: FullRowView): string {
  const parts = [
    cadence && cadence.breached > 0 ? 'behind on cadence' : null,
    actions && actions.overdue > 0 ? `${counted(actions.overdue, 'action')} overdue` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
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
