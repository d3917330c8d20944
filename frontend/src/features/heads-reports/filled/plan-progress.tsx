/** How the school's plan stands, by priority, as planning last told it. */
import type { MilestoneCounts, PlanProgress } from '@/api/generated/performance';
import { counted, countedWithin } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { ProgressBar } from '@/ui/progress-bar';
import { StatusChip } from '@/ui/status-chip';

import classes from './filled.module.css';

const RATED = [
  ['embedded', 'embedded'],
  ['on_track', 'on-track'],
  ['at_risk', 'at-risk'],
  ['off_track', 'off-track'],
  ['overdue', 'overdue'],
] as const;

/** Counts alone: what the milestones say stays in the plan. */
export function PlanShown({ plan }: { readonly plan: PlanProgress | null }) {
  if (plan === null) {
    return <p className={classes['none']}>No plan is published for this year yet.</p>;
  }
  const { counts, priorities } = plan;
  return (
    <>
      <p className={classes['sum']}>
        {counted(counts.total, 'milestone')} of {countedWithin(plan.objectives, 'objective')}
        {counts.overdue > 0 ? `, ${countedWithin(counts.overdue, 'overdue', 'overdue')}` : ''}.{' '}
        <TextLink to="/plans/$planId" params={{ planId: plan.plan_id }}>
          Open the plan
        </TextLink>
      </p>
      <ul className={classes['chips']} aria-label="Milestones by rating">
        {RATED.filter(([field]) => counts[field] > 0).map(([field, status]) => (
          <li key={field}>
            <StatusChip status={status} /> <strong>{counts[field]}</strong>
          </li>
        ))}
      </ul>
      <div className={classes['figures']}>
        <DataTable
          dense
          caption="Milestones by priority"
          columns={COLUMNS}
          rows={priorities}
          rowKey={({ priority_id: id }) => id ?? 'own'}
        />
      </div>
      <p className={classes['told']}>As last told on {day(plan.as_at)}</p>
    </>
  );
}

type Row = PlanProgress['priorities'][number];

function good({ embedded, on_track: onTrack }: MilestoneCounts): number {
  return embedded + onTrack;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'priority',
    header: 'Priority',
    onPhone: 'heading',
    cell: ({ code, title }) => `${code} ${title}`.trim(),
  },
  {
    key: 'good',
    header: 'On track',
    cell: ({ code, counts }) => (
      <ProgressBar
        label={`${code} milestones on track or embedded`}
        done={good(counts)}
        of={counts.total}
        figure="count"
      />
    ),
  },
  {
    key: 'overdue',
    header: 'Overdue',
    align: 'end',
    cell: ({ counts }) => counts.overdue || 'None',
  },
];
