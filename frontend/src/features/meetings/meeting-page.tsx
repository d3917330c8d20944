/** /meetings/…: one meeting before, while and after it takes place. */
import { useQuery } from '@tanstack/react-query';

import type { MeetingView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { Facts } from '@/ui/facts';
import { fetched } from '@/ui/fetched';
import { ErrorState, PageSkeleton, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { AgendaCard } from './agenda/agenda-card';
import { ActionsCard, type AssignForm } from './agreed/actions-card';
import { DecisionsCard } from './agreed/decisions-card';
import { PracticesCard } from './agreed/practices-card';
import { AttendanceCard } from './attendance/attendance-card';
import { LifeButtons } from './life/life-buttons';
import { MovingButtons } from './life/moving-buttons';
import classes from './meeting-page.module.css';
import { meetingQuery } from './queries';
import { datesQuery, schoolWeek } from './school-week';
import { inBrief, standing } from './words';

const Projector = fetched('the meeting', async () => (await import('./show/projector')).Projector);

type MeetingPageProps = {
  readonly meetingId: string;
  readonly assign: AssignForm;
  /** The slide on the wall; null while nothing is shown. */
  readonly slide: number | null;
  readonly onSlide: (slide: number | null) => void;
};

/** What was read stays on the page while the connection is gone. */
export function MeetingPage({ meetingId, assign, slide, onSlide }: MeetingPageProps) {
  const { data, error, refetch, dataUpdatedAt } = useQuery(meetingQuery(meetingId));
  if (!data) {
    if (!error) return <PageSkeleton what="the meeting" />;
    return (
      <>
        <PageTitle title="Meeting" />
        <Card>
          <ErrorState error={error} what="this meeting" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  return (
    <>
      {error ? (
        <StaleBanner asOf={new Date(dataUpdatedAt)}>
          Anything you type is kept on this device and sent when the connection is back.
        </StaleBanner>
      ) : null}
      <Workspace meeting={data} assign={assign} />
      {slide === null ? null : (
        <Projector
          meeting={data}
          slide={slide}
          onSlide={onSlide}
          onClose={() => {
            onSlide(null);
          }}
        />
      )}
    </>
  );
}

type WorkspaceProps = { readonly meeting: MeetingView; readonly assign: AssignForm };

/** On its day the register comes before the agenda on a phone; otherwise the agenda does. */
function Workspace({ meeting, assign }: WorkspaceProps) {
  const { data: today } = useQuery(todayQuery);
  const { data: years } = useQuery(datesQuery);
  const { kind, may, decisions, practices, state } = meeting;
  const settles =
    kind !== 'one-to-one' && state !== 'cancelled' && (may.minute || may.read_minutes);
  const week = years ? schoolWeek(meeting.on, years) : null;
  return (
    <>
      <PageTitle
        title={meeting.title}
        answer={today && years ? `${inBrief(meeting, week)} ${standing(meeting, today.date)}` : ' '}
        actions={<LifeButtons meeting={meeting} />}
      />
      <div className={classes['workspace']} data-here={may.hold || undefined}>
        <div className={classes['main']}>
          <AgendaCard meeting={meeting} today={today?.date ?? ''} />
        </div>
        <div className={classes['side']}>
          <Stack>
            <AttendanceCard meeting={meeting} />
            <Card title="Place and people">
              <PlaceAndPeople meeting={meeting} />
              <MovingButtons meeting={meeting} className={classes['moving']} />
            </Card>
          </Stack>
        </div>
        <div className={classes['settled']}>
          <Stack>
            {state === 'cancelled' ? null : <ActionsCard {...{ meeting, assign }} />}
            {settles && (may.minute || decisions.length > 0) ? (
              <DecisionsCard {...{ meeting }} />
            ) : null}
            {settles && (may.minute || practices.length > 0) ? (
              <PracticesCard {...{ meeting }} />
            ) : null}
          </Stack>
        </div>
      </div>
    </>
  );
}

function PlaceAndPeople({ meeting }: { readonly meeting: MeetingView }) {
  const nameOf = useNameOf();
  const { forums, venue, link, agenda_lead_id: lead, facilitator_id: facilitator } = meeting;
  const joining = link ? (
    <a href={link} target="_blank" rel="noreferrer" className={classes['link']}>
      {new URL(link).host}
    </a>
  ) : null;
  return (
    <Facts
      facts={[
        ...(venue ? [{ name: 'Where', value: venue }] : []),
        ...(joining ? [{ name: 'Join', value: joining }] : []),
        {
          name: forums.length > 1 ? 'Joint meeting of' : 'Forum',
          value: forums.map(({ name }) => name).join(', '),
        },
        { name: 'Agenda lead', value: lead ? nameOf(lead) : 'Nobody yet' },
        ...(facilitator ? [{ name: 'Facilitator', value: nameOf(facilitator) }] : []),
      ]}
    />
  );
}
