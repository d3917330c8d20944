/** A school seen in full: exactly the milestones that a number of its row counts. */
import { useQuery } from '@tanstack/react-query';

import type { FullRowView, SipView } from '@/api/generated/accountability';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { dayAndClock } from '@/ui/dates';
import { LinkButton, TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, RowsSkeleton, StaleBanner } from '@/ui/page-states';

import type { MilestonesAsked } from '../asked';
import { capital, counted } from '../counting';
import { isAway, useColumnAges } from '../freshness';
import { sipQuery } from '../queries';
import { useGroupNames } from '../regrouped/group-names';
import { nameOf, shortNameOf } from '../row-name';
import { shown } from '../words';
import { Beside } from './beside';
import classes from './drill.module.css';
import { MilestoneTable } from './milestone-table';
import { ShowLinks } from './show-links';
import { titlesQuery } from './titles';

type MilestonesProps = { readonly row: FullRowView; readonly asked: MilestonesAsked };

const PLANNING = [{ column: 'sip', source: 'planning', as_of: null, heard_at: null }];

function answer(row: FullRowView, sip: SipView, asked: MilestonesAsked): string {
  const count = capital(counted(sip.tally.milestones, 'milestone'));
  const show = asked.show ?? 'milestones';
  const word = show === 'milestones' ? 'in the plan' : shown[show].toLowerCase();
  return `${shortNameOf(row)}: ${count.toLowerCase()} ${word}`;
}

/** The numbers come from accountability, the words from planning; either may be away. */
export function Milestones({ row, asked }: MilestonesProps) {
  const schoolId = row.school_id;
  const { data: sip, error, refetch } = useQuery(sipQuery(schoolId, asked));
  const within = { ...asked, show: 'milestones' as const };
  const { data: all } = useQuery(sipQuery(schoolId, within));
  const planId = row.sip?.plan_id ?? '';
  const titles = useQuery({ ...titlesQuery(planId), enabled: planId !== '' });
  const { data: today } = useQuery(todayQuery);
  const [planning] = useColumnAges(PLANNING);
  const updated = row.sip?.last_update;
  return (
    <>
      <PageTitle
        title={sip ? answer(row, sip, asked) : nameOf(row)}
        answer={[today?.words, updated ? `last update ${dayAndClock(updated)}` : null]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <LinkButton to="/plans/$planId" params={{ planId }}>
            Open the plan
          </LinkButton>
        }
      />
      {isAway(titles.error) ? (
        <StaleBanner asOf={planning?.asOf ?? ''}>
          Planning is not answering, so the milestones are without their words. The numbers stand.
        </StaleBanner>
      ) : null}
      <Within asked={asked} row={row} />
      {all ? <ShowLinks schoolId={schoolId} asked={asked} counts={all.tally} /> : null}
      <div className={classes['sideBySide']}>
        <Card>
          {sip ? (
            <Listed
              planId={planId}
              sip={sip}
              asked={asked}
              titles={titles.data}
              name={nameOf(row)}
            />
          ) : null}
          {!sip && error ? (
            <ErrorState error={error} what="the milestones" retry={() => void refetch()} />
          ) : null}
          {!sip && !error ? <RowsSkeleton what="the milestones" /> : null}
        </Card>
        <Beside row={row} />
      </div>
    </>
  );
}

type ListedProps = {
  readonly planId: string;
  readonly sip: SipView;
  readonly asked: MilestonesAsked;
  readonly titles: Parameters<typeof MilestoneTable>[0]['titles'];
  readonly name: string;
};

function Listed({ planId, sip, asked, titles, name }: ListedProps) {
  const word = shown[asked.show ?? 'milestones'];
  if (sip.tally.milestones === 0) {
    return (
      <EmptyState title={`${word}: none`}>
        No milestone of {name} is counted here at the moment.
      </EmptyState>
    );
  }
  return (
    <MilestoneTable
      planId={planId}
      sip={sip}
      titles={titles}
      caption={`Milestones of ${name}: ${word}`}
    />
  );
}

/** Says which priority or term the list is cut to, and how to see the whole plan again. */
function Within({ asked, row }: MilestonesProps) {
  const nameOfGroup = useGroupNames(row.cycle);
  const { priority_id: priority, term, own, show } = asked;
  if (priority === undefined && term === undefined && !own) return null;
  const { title } = nameOfGroup({ priority_id: priority ?? null, term: term ?? null });
  return (
    <p className={classes['within']}>
      <span>
        Only <strong>{title}</strong>.
      </span>
      <TextLink
        to="/accountability/schools/$schoolId"
        params={{ schoolId: row.school_id }}
        search={show ? { show } : {}}
      >
        Show the whole plan
      </TextLink>
    </p>
  );
}
