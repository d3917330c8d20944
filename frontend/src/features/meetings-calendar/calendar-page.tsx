/** /meetings: who meets when, by month, week or as a list, on the school year's own weeks. */
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarShare, IconPlus } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { forumsQuery } from '@/api/forums';
import { meetingsQuery, type Meeting } from '@/api/meetings';
import { todayQuery } from '@/api/today';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { clock, day } from '@/ui/dates';
import { Dialog } from '@/ui/dialog';
import { fetched } from '@/ui/fetched';
import { LinkButton } from '@/ui/link';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';

import { AgendaView } from './agenda-view';
import type { MeetingsAsked } from './asked';
import { spanOf } from './span';
import { addDays } from './days';
import { mayCall } from './may-call';
import { MonthView } from './month-view';
import { Toolbar } from './toolbar';
import { useDatesOf } from './use-dates-of';
import { WeekView } from './week-view';

const Subscribe = fetched('your address', () =>
  import('./subscribe').then((found) => found.default),
);

const PHONE = 'screen and (max-width: 47.99em)';
const AHEAD_DAYS = 60;

type PageProps = {
  readonly asked: MeetingsAsked;
  readonly onAsked: (asked: MeetingsAsked) => void;
};

/** A phone shows the list, whatever was asked. */
export function MeetingsCalendarPage({ asked, onAsked }: PageProps) {
  const session = useSession();
  const { data: today } = useSuspenseQuery(todayQuery);
  const { data: forums } = useSuspenseQuery(forumsQuery);
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const view = phone ? 'agenda' : (asked.view ?? 'month');
  const on = asked.on ?? today.date;
  const found = useQuery({ ...meetingsQuery(spanOf(view, on)), placeholderData: (old) => old });
  const datesOf = useDatesOf(spanOf(view, on));
  const [subscribing, setSubscribing] = useState(false);
  const adds = forums.some((forum) => mayCall(session, forum));
  const shown = (found.data ?? []).filter((meeting) => isAsked(meeting, asked));
  const View = { month: MonthView, week: WeekView, agenda: AgendaView }[view];
  return (
    <>
      <PageTitle
        title="Meetings"
        answer={<Answer today={today.date} />}
        actions={
          <>
            {may(session, 'meetings.keep-calendar-feed') ? (
              <Button
                variant="default"
                leftSection={<IconCalendarShare size={18} aria-hidden="true" />}
                onClick={() => {
                  setSubscribing(true);
                }}
              >
                Subscribe
              </Button>
            ) : null}
            {adds ? (
              <LinkButton
                to="/meetings/new"
                search={asked.forum ? { forum: asked.forum } : {}}
                leftSection={<IconPlus size={18} aria-hidden="true" />}
              >
                Add a meeting
              </LinkButton>
            ) : null}
          </>
        }
      />
      <Toolbar {...{ asked, view, on, phone, forums, onAsked }} />
      {found.data ? (
        <View {...{ on, datesOf, asked, adds }} today={today.date} meetings={shown} />
      ) : (
        <Card>
          {found.error ? (
            <ErrorState
              error={found.error}
              what="the meetings"
              retry={() => void found.refetch()}
            />
          ) : (
            <RowsSkeleton what="meetings" rows={6} />
          )}
        </Card>
      )}
      <Dialog
        title="Your meetings in your own calendar"
        opened={subscribing}
        onClose={() => {
          setSubscribing(false);
        }}
      >
        <Subscribe />
      </Dialog>
    </>
  );
}

function isAsked({ forum_ids: ids, mine }: Meeting, asked: MeetingsAsked): boolean {
  return (!asked.forum || ids.includes(asked.forum)) && (!asked.mine || mine);
}

/** Today's day is the trust's own; the time of day is everybody's. */
function isPast({ on, ends }: Meeting, today: string): boolean {
  return on < today || (on === today && clock(ends) <= clock(new Date()));
}

/** What comes next for whoever looks. */
function Answer({ today }: { readonly today: string }) {
  const { data } = useQuery(meetingsQuery({ from: today, to: addDays(today, AHEAD_DAYS) }));
  if (!data) return <>Who meets when.</>;
  const next = data.find((one) => one.mine && one.state === 'scheduled' && !isPast(one, today));
  if (!next) return <>Nothing of yours is planned in the next two months.</>;
  return (
    <>
      Your next: {next.title}, {day(next.on)} at {clock(next.starts)}.
    </>
  );
}
