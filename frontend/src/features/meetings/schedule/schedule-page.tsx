/** /meetings/new: puts one meeting or a series into the calendar, after a look at its dates. */
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { change } from '@/api/client';
import { forumsQuery } from '@/api/forums';
import type {
  MeetingView,
  ScheduleSeries,
  SeriesPreview,
  SeriesView,
} from '@/api/generated/meetings';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { writes } from '../words';
import { Preview } from './preview';
import { ScheduleForm } from './schedule-form';
import { Scheduled } from './scheduled';
import { confirmed } from './values';

const ROOT = '/api/meetings';

type Looked = { readonly series: ScheduleSeries; readonly preview: SeriesPreview };

type SchedulePageProps = { readonly forumId: string; readonly on: string };

/** The form keeps its words while its dates are looked at. */
export function SchedulePage({ forumId, on }: SchedulePageProps) {
  const session = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: all } = useSuspenseQuery(forumsQuery);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [made, setMade] = useState<readonly { id: string; on: string }[] | null>(null);
  const [forget, setForget] = useState<() => Promise<void>>(() => () => Promise.resolve());
  const forums = all.filter(({ kind }) => may(session, writes[kind]));

  const look = async (series: ScheduleSeries) => {
    const path = `${ROOT}/meeting-series/preview`;
    const preview = await change<SeriesPreview>(path, { method: 'POST', body: series });
    setLooked({ series, preview });
  };
  const schedule = async (leftOut: ReadonlySet<string>) => {
    if (!looked) return;
    const { dates } = looked.preview;
    const { rule, ...rest } = confirmed(looked.series, dates, leftOut);
    const kept = dates.filter(({ on: date }) => !leftOut.has(date));
    const [only] = kept;
    if (kept.length === 1 && only) {
      const body = { ...rest, on: only.on };
      const meeting = await change<MeetingView>(`${ROOT}/meetings`, { method: 'POST', body });
      await forget();
      await navigate({ to: '/meetings/$meetingId', params: { meetingId: meeting.id } });
    } else {
      const body = { ...rest, rule };
      const series = await change<SeriesView>(`${ROOT}/meeting-series`, { method: 'POST', body });
      await forget();
      setMade(series.meeting_ids.map((id, at) => ({ id, on: kept[at]?.on ?? '' })));
    }
    await queries.invalidateQueries({ queryKey: ['meetings'] });
  };

  if (made) return <Scheduled made={made} />;
  return (
    <>
      <PageTitle
        title="Plan a meeting"
        answer="Choose who meets and when; you see what stands against each date before anything is planned."
      />
      <Stack as="narrow">
        {forums.length === 0 ? (
          <Card>
            <EmptyState title="There is no forum you plan meetings for">
              The agenda lead, the linked School Improvement Lead or a member plans a forum’s
              meetings.
            </EmptyState>
          </Card>
        ) : (
          <div hidden={looked !== null}>
            <Card>
              <ScheduleForm
                {...{ forums, forumId, on }}
                onLook={look}
                onReady={(whenDone) => {
                  setForget(() => whenDone);
                }}
              />
            </Card>
          </div>
        )}
        {looked ? (
          <Preview
            dates={looked.preview.dates}
            onSchedule={schedule}
            onBack={() => {
              setLooked(null);
            }}
          />
        ) : null}
      </Stack>
    </>
  );
}
