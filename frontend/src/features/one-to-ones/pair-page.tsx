/** /one-to-ones/…: the CEO and one Head: what they share, and what only they two read. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { MeetingSummary } from '@/api/generated/meetings';
import { namesQuery } from '@/api/names';
import { schoolsQuery } from '@/api/schools';
import { todayQuery } from '@/api/today';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { ClosedZone } from './closed-zone';
import { EnquiriesCard } from './enquiries-card';
import classes from './pair-page.module.css';
import { meetingsQuery, rhythmsQuery } from './queries';
import { NextCard } from './next-card';
import { SharedActions } from './shared-actions';
import { around, whenOf } from './words';

type PairPageProps = {
  readonly schoolId: string;
  /** The 1:1 whose notes to begin with. */
  readonly meetingId?: string | undefined;
};

/** Two zones that cannot be taken for one another. */
export function PairPage({ schoolId, meetingId }: PairPageProps) {
  const { data: schools } = useQuery(schoolsQuery);
  const { data: names } = useQuery(namesQuery);
  const { data: today } = useSuspenseQuery(todayQuery);
  const { data: meetings } = useQuery(meetingsQuery(schoolId, today.cycle));
  const { data: rhythms } = useQuery(rhythmsQuery);
  const school = schools?.find(({ id }) => id === schoolId);
  const head = [...(names?.values() ?? [])].find(
    ({ active, titles }) => active && school && titles.includes(`Headteacher, ${school.name}`),
  );
  const kept = rhythms?.find(({ school_id: id }) => id === schoolId)?.words;
  const { next, last } = around(meetings ?? [], today.date);
  return (
    <>
      <PageTitle
        title={school ? `1:1 with ${head?.name ?? 'the Head'}, ${school.short_name}` : '1:1'}
        answer={meetings && rhythms ? standing(next, last, kept) : undefined}
      />
      <Stack>
        <section className={classes['shared']} aria-label="Shared">
          <p className={classes['label']}>
            Shared: agenda, enquiries and actions, seen by whoever holds the two offices
          </p>
          <Stack>
            <Stack as="columns">
              <NextCard next={next} />
              <SharedActions schoolId={schoolId} />
            </Stack>
            <EnquiriesCard schoolId={schoolId} />
          </Stack>
        </section>
        <ClosedZone schoolId={schoolId} meetingId={meetingId} />
      </Stack>
    </>
  );
}

/** The rhythm's own words say more than a date; without them the date does. */
function standing(
  next: MeetingSummary | undefined,
  last: MeetingSummary | undefined,
  kept: string | undefined,
): string {
  const before = kept ?? (last ? `Last met on ${whenOf(last)}` : 'Not met yet this year');
  return `${before}. ${next ? `Next on ${whenOf(next)}` : 'No 1:1 is planned'}.`;
}
