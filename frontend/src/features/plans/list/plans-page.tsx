/** Every school's plan for a cycle, as far as this person may see it. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import type { PlanSummary } from '@/api/generated/planning';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, RowsSkeleton, StaleBanner } from '@/ui/page-states';
import { ProgressBar } from '@/ui/progress-bar';
import { StatusChip } from '@/ui/status-chip';

import { plansQuery, prioritiesQuery } from '../queries';
import { STATES, count, listed, stateWords } from '../words';
import { underWay } from '@/api/under-way';
import { CycleChoice } from './cycle-choice';
import classes from './plans-page.module.css';

type PlansPageProps = { readonly cycle: string; readonly today: string };

/** Where only titles may be read there are no numbers, and the titles are here to read. */
export function PlansPage({ cycle, today }: PlansPageProps) {
  const { data, error, isRefetchError, dataUpdatedAt, refetch } = useQuery(plansQuery({ cycle }));
  const { data: priorities } = useQuery(prioritiesQuery);
  const navigate = useNavigate();
  const cycles = new Set([today, cycle, ...(priorities ?? []).map((one) => one.cycle)]);
  return (
    <>
      <PageTitle
        title="Improvement plans"
        answer={data ? answer(data, cycle) : `Every school’s plan for ${cycle}`}
        actions={
          <CycleChoice
            cycle={cycle}
            cycles={[...cycles].toSorted().reverse()}
            onChoose={(chosen) => {
              void navigate({
                to: '/plans',
                search: chosen === today ? {} : { cycle: chosen },
                replace: true,
              });
            }}
          />
        }
      />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Card flush={data !== undefined && data.length > 0}>
        {data && data.length > 0 ? (
          <div className={classes['table']}>
            <DataTable
              caption={`Improvement plans ${cycle}`}
              columns={COLUMNS}
              rows={data}
              rowKey={({ id }) => id}
              sortedBy={{ key: 'school', direction: 'ascending' }}
            />
          </div>
        ) : data ? (
          <EmptyState title={`No plan for ${cycle} yet`}>
            A school’s Headteacher starts its plan; you see it here as soon as you may read it.
          </EmptyState>
        ) : error ? (
          <ErrorState error={error} what="the plans" retry={() => void refetch()} />
        ) : (
          <RowsSkeleton what="the plans" rows={9} />
        )}
      </Card>
    </>
  );
}

function answer(plans: readonly PlanSummary[], cycle: string): string {
  if (plans.length === 0) return `No plan for ${cycle} that you may read.`;
  const parts = STATES.map((state) => ({
    state,
    many: plans.filter((plan) => plan.state === state).length,
  })).filter(({ many }) => many > 0);
  const overdue = plans.reduce((sum, { counts }) => sum + (counts?.overdue ?? 0), 0);
  const states = listed(
    parts.map(({ state, many }) => `${String(many)} ${stateWords[state].toLowerCase()}`),
  );
  const late = overdue > 0 ? `; ${count(overdue, 'milestone')} overdue` : '';
  return `${count(plans.length, 'plan')} for ${cycle}: ${states}${late}.`;
}

const COLUMNS: readonly Column<PlanSummary>[] = [
  {
    key: 'school',
    header: 'School',
    sortBy: ({ school_name: name }) => name,
    cell: (plan) =>
      plan.in_full ? (
        <TextLink to="/plans/$planId" params={{ planId: plan.id }}>
          {plan.school_name}
        </TextLink>
      ) : (
        plan.school_name
      ),
  },
  {
    key: 'state',
    header: 'Plan',
    onPhone: 'corner',
    sortBy: ({ state }) => STATES.indexOf(state),
    cell: ({ state }) => <span className={classes['state']}>{stateWords[state]}</span>,
  },
  {
    key: 'progress',
    header: 'On track',
    sortBy: ({ counts }) =>
      counts ? (counts.on_track + counts.embedded) / Math.max(underWay(counts), 1) : -1,
    cell: (plan) =>
      plan.counts ? (
        <ProgressBar
          label={`${plan.school_name}, milestones under way that are on track`}
          done={plan.counts.on_track + plan.counts.embedded}
          of={underWay(plan.counts)}
          figure="count"
        />
      ) : (
        <Titles plan={plan} />
      ),
  },
  {
    key: 'overdue',
    header: 'Overdue',
    sortBy: ({ counts }) => counts?.overdue ?? -1,
    cell: ({ id, counts, school_name: school }) =>
      counts && counts.overdue > 0 ? (
        <TextLink
          to="/plans/$planId"
          params={{ planId: id }}
          search={{ show: 'overdue' }}
          aria-label={`${String(counts.overdue)} overdue at ${school}: show them`}
        >
          <span className={classes['overdue']}>
            <StatusChip status="overdue" /> {counts.overdue}
          </span>
        </TextLink>
      ) : (
        <span className={classes['none']}>{counts ? 'None' : ''}</span>
      ),
  },
  {
    key: 'updated',
    header: 'Last change',
    align: 'end',
    sortBy: ({ updated_at: at }) => at,
    cell: ({ updated_at: at }) => day(at),
  },
];

function Titles({ plan }: { readonly plan: PlanSummary }) {
  return (
    <details className={classes['titles']}>
      <summary>{count(plan.objectives.length, 'objective')}, titles only</summary>
      <ul>
        {plan.objectives.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </details>
  );
}
