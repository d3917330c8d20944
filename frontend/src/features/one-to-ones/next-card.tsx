/** The next 1:1: when it is, and what is on its agenda. */
import { useQuery } from '@tanstack/react-query';

import type { MeetingSummary, MeetingView, ProposalKind } from '@/api/generated/meetings';
import { Card } from '@/ui/card';
import { countedWithin, listed } from '@/ui/counting';
import { TextLink } from '@/ui/link';
import { EmptyState, RowsSkeleton } from '@/ui/page-states';

import classes from './pair-page.module.css';
import { meetingQuery } from './queries';
import { whenOf } from './words';

const proposed: Partial<Readonly<Record<ProposalKind, readonly [string, string]>>> = {
  'line-of-enquiry': ['line of enquiry', 'lines of enquiry'],
  'overdue-actions': ['overdue action', 'overdue actions'],
  'overdue-milestones': ['overdue milestone', 'overdue milestones'],
  'cadence-breach': ['missed fortnight', 'missed fortnights'],
};

/** Both of them see it; minutes are taken in the meeting's own workspace. */
export function NextCard({ next }: { readonly next: MeetingSummary | undefined }) {
  const { data: meeting } = useQuery({ ...meetingQuery(next?.id ?? ''), enabled: Boolean(next) });
  if (!next) {
    return (
      <Card title="Next 1:1">
        <EmptyState title="None is planned">
          1:1s are planned in the calendar, one or a fortnightly series.
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title="Next 1:1"
      finding={`${whenOf(next)}${next.venue ? `, ${next.venue}` : ''}`}
      aside={
        <TextLink to="/meetings/$meetingId" params={{ meetingId: next.id }}>
          Open the meeting
        </TextLink>
      }
    >
      {meeting ? (
        <>
          <ol className={classes['agenda']} aria-label="Agenda">
            {meeting.agenda.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ol>
          <Waiting meeting={meeting} />
        </>
      ) : (
        <RowsSkeleton what="the agenda" rows={2} />
      )}
    </Card>
  );
}

/** What facts put on the agenda, counted by what they are about. */
function Waiting({ meeting }: { readonly meeting: MeetingView }) {
  const counts = new Map<ProposalKind, number>();
  for (const { kind, count, open } of meeting.proposals) {
    if (open) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  if (counts.size === 0) return null;
  const words = [...counts].map(([kind, count]) => {
    const [one, many] = proposed[kind] ?? ['matter', 'matters'];
    return countedWithin(count, one, many);
  });
  return <p className={classes['waiting']}>Put on it by what happened: {listed(words)}.</p>;
}
