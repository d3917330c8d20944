/** 1:1s in words. */
import type { EnquiryOutcome, MeetingSummary } from '@/api/generated/meetings';
import { clock, day } from '@/ui/dates';

export const outcomes: Readonly<Record<EnquiryOutcome, string>> = {
  reassured: 'Reassured',
  'actions-agreed': 'Actions agreed',
  'support-needed': 'Support needed',
  watching: 'Watching it',
};

/** "26 Nov 2026 at 09:00". */
export const whenOf = ({ on, starts }: MeetingSummary) => `${day(on)} at ${clock(starts)}`;

/** The next still to come and the last that was held, by the trust's own day. */
export function around(meetings: readonly MeetingSummary[], today: string) {
  const byDay = meetings.toSorted((one, other) => one.starts.localeCompare(other.starts));
  return {
    next: byDay.find(({ state, on }) => state === 'scheduled' && on >= today),
    last: byDay.findLast(({ state }) => state === 'held'),
  };
}
