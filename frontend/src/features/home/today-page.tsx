/** Today for the School Improvement Team: which plans are new, shared or slipping. */
import { useQuery } from '@tanstack/react-query';

import type { PlanSummary } from '@/api/generated/planning';
import { todayQuery } from '@/api/today';
import { underWay } from '@/api/under-way';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/page-states';
import { ProgressBar } from '@/ui/progress-bar';

import classes from './home-page.module.css';
import { plansQuery } from './queries';

const STATES = {
  draft: 'Draft',
  shared: 'Shared with you',
  published: 'Published',
  reviewed: 'Reviewed',
  closed: 'Closed',
} as const;

/** More milestones than a plan holds: one off track outweighs all at risk. */
const MANY = 1_000;

const COLUMNS: readonly Column<PlanSummary>[] = [
  {
    key: 'school',
    header: 'School',
    cell: ({ id, in_full: inFull, school_name: name }) =>
      inFull ? (
        <TextLink to="/plans/$planId" params={{ planId: id }}>
          {name}
        </TextLink>
      ) : (
        name
      ),
    sortBy: ({ school_name: name }) => name,
  },
  { key: 'plan', header: 'Plan', cell: ({ state }) => STATES[state], sortBy: ({ state }) => state },
  {
    key: 'worst',
    header: 'Not going well',
    cell: ({ counts }) => worries(counts),
    sortBy: ({ counts }) => (counts?.off_track ?? 0) * MANY + (counts?.at_risk ?? 0),
  },
  {
    key: 'rated',
    header: 'On track',
    cell: ({ counts, school_name: name }) =>
      counts ? (
        <ProgressBar
          label={`${name}, milestones under way that are on track`}
          done={counts.on_track + counts.embedded}
          of={underWay(counts)}
          figure="count"
        />
      ) : (
        <span className={classes['quiet']}>Titles only until it is shared</span>
      ),
  },
  {
    key: 'overdue',
    header: 'Overdue',
    cell: ({ counts }) => counts?.overdue ?? '–',
    sortBy: ({ counts }) => counts?.overdue ?? -1,
    align: 'end',
  },
  {
    key: 'updated',
    header: 'Last change',
    cell: ({ updated_at: at }) => day(at),
    sortBy: ({ updated_at: at }) => at,
  },
];

function worries(counts: PlanSummary['counts']): string {
  if (!counts) return '–';
  const parts = [
    counts.off_track > 0 ? `${String(counts.off_track)} off track` : null,
    counts.at_risk > 0 ? `${String(counts.at_risk)} at risk` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Nothing' : parts.join(', ');
}

function answer(plans: readonly PlanSummary[]): string {
  const shared = plans.filter(({ state }) => state === 'shared');
  const [first] = shared;
  if (first && shared.length === 1) return `${first.school_name} has shared its draft with you`;
  if (first) return `${counted(shared.length, 'school')} have shared their drafts with you`;
  const off = plans.reduce((sum, { counts }) => sum + (counts?.off_track ?? 0), 0);
  const are = off === 1 ? 'is' : 'are';
  if (off > 0) return `${counted(off, 'milestone')} ${are} off track; no draft waits for you`;
  return 'No draft waits for you, and nothing is off track';
}

/** The latest change first. */
export function TodayPage() {
  const { data: today } = useQuery(todayQuery);
  const asked = { cycle: today?.cycle ?? '' };
  const { data, error, refetch } = useQuery({ ...plansQuery(asked), enabled: today !== undefined });
  if (!data && error) {
    return (
      <>
        <PageTitle title="Today" answer={today?.words} />
        <Card>
          <ErrorState error={error} what="the plans" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!data || !today) return <PageSkeleton what="today" />;
  return (
    <>
      <PageTitle title={answer(data)} answer={`${today.words} · Plans for ${today.cycle}`} />
      <Card title="Schools" finding="The latest change first; a school opens its plan">
        {data.length === 0 ? (
          <EmptyState title="No plan begun yet">
            Plans appear here as soon as a school begins one.
          </EmptyState>
        ) : (
          <DataTable
            caption="Schools and their plans"
            columns={COLUMNS}
            rows={data}
            rowKey={({ id }) => id}
            sortedBy={{ key: 'updated', direction: 'descending' }}
          />
        )}
      </Card>
    </>
  );
}
