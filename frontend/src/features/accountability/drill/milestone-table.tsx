/** The milestones a number counts, each with its words and its standing. */
import type { SipView } from '@/api/generated/accountability';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { StatusChip } from '@/ui/status-chip';

import { ratingStatus } from '../words';
import classes from './drill.module.css';
import type { Titles } from './titles';

type Milestone = SipView['objectives'][number]['milestones'][number] & {
  readonly title: string;
  readonly objective: string;
};

function milestonesOf(sip: SipView, titles: Titles | undefined): readonly Milestone[] {
  return sip.objectives.flatMap((objective, at) =>
    objective.milestones.map((milestone, step) => ({
      ...milestone,
      title: titles?.milestones.get(milestone.milestone_id) ?? `Milestone ${String(step + 1)}`,
      objective:
        titles?.objectives.get(objective.objective_id) ?? `Objective ${String(at + 1)} of the plan`,
    })),
  );
}

const columnsOf = (planId: string): readonly Column<Milestone>[] => [
  {
    key: 'milestone',
    header: 'Milestone',
    cell: ({ milestone_id: id, title, objective }) => (
      <span className={classes['milestone']}>
        <TextLink to="/plans/$planId" params={{ planId }} hash={`milestone-${id}`}>
          {title}
        </TextLink>
        <small>{objective}</small>
      </span>
    ),
    sortBy: ({ title }) => title,
  },
  {
    key: 'term',
    header: 'Term',
    cell: ({ term }) => `Term ${String(term)}`,
    sortBy: ({ term }) => term,
  },
  {
    key: 'standing',
    header: 'Standing',
    cell: ({ rating, previous, overdue }) =>
      overdue ? (
        <StatusChip status="overdue" />
      ) : (
        <StatusChip
          status={ratingStatus[rating]}
          from={previous === null ? null : ratingStatus[previous]}
        />
      ),
    sortBy: ({ rating, overdue }) => (overdue ? '' : rating),
  },
  {
    key: 'rated',
    header: 'Rated',
    cell: ({ rated_at: at }) => (at === null ? 'Not yet' : day(at)),
    sortBy: ({ rated_at: at }) => at ?? '',
  },
];

type MilestoneTableProps = {
  readonly planId: string;
  readonly sip: SipView;
  readonly titles: Titles | undefined;
  readonly caption: string;
};

/** By term, as they fall due. */
export function MilestoneTable({ planId, sip, titles, caption }: MilestoneTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(planId)}
      rows={milestonesOf(sip, titles)}
      rowKey={({ milestone_id: id }) => id}
      sortedBy={{ key: 'term', direction: 'ascending' }}
    />
  );
}
