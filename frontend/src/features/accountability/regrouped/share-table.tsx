/** Each school's part of a priority or a term; its numbers open its milestones. */
import type { Share } from '@/api/generated/accountability';
import { DataTable, type Column } from '@/ui/data-table';
import { ProgressBar } from '@/ui/progress-bar';
import { StatusChip } from '@/ui/status-chip';

import { OpensLink } from '../opens-link';
import { standingOf, type Shares } from '../standing';
import { useShares } from '../use-yardstick';

type ShareTableProps = {
  readonly title: string;
  readonly shares: readonly Share[];
  readonly schoolName: (schoolId: string) => string;
};

function columnsOf(
  schoolName: ShareTableProps['schoolName'],
  by: Shares,
): readonly Column<Share>[] {
  const name = ({ school_id: id }: Share) => schoolName(id);
  return [
    {
      key: 'school',
      header: 'School',
      cell: (share) => (
        <OpensLink opens={share.opens} show="milestones" hidden="all milestones here">
          {name(share)}
        </OpensLink>
      ),
      sortBy: name,
    },
    {
      key: 'standing',
      header: 'Standing',
      cell: ({ percent_on_track: percent }) => (
        <StatusChip status={percent === null ? 'not-started' : standingOf(percent, by)} />
      ),
      onPhone: 'corner',
    },
    {
      key: 'on-track',
      header: 'On track',
      cell: (share) => (
        <ProgressBar
          label={`${name(share)}, milestones on track`}
          done={share.tally.on_track + share.tally.embedded}
          of={share.tally.under_way}
          figure="count"
        />
      ),
      sortBy: ({ percent_on_track: percent }) => percent ?? Number.POSITIVE_INFINITY,
    },
    {
      key: 'overdue',
      header: 'Overdue',
      cell: (share) => (
        <OpensLink opens={share.opens} show="overdue" hidden={`overdue at ${name(share)}`}>
          {share.tally.overdue}
        </OpensLink>
      ),
      sortBy: ({ tally }) => tally.overdue,
      align: 'end',
    },
    {
      key: 'milestones',
      header: 'Milestones',
      cell: (share) => (
        <OpensLink opens={share.opens} show="milestones" hidden={`milestones at ${name(share)}`}>
          {share.tally.milestones}
        </OpensLink>
      ),
      sortBy: ({ tally }) => tally.milestones,
      align: 'end',
    },
  ];
}

/** Lowest share first, because that is what one opens it for. */
export function ShareTable({ title, shares, schoolName }: ShareTableProps) {
  const by = useShares();
  return (
    <DataTable
      caption={`${title}, school by school`}
      columns={columnsOf(schoolName, by)}
      rows={shares}
      rowKey={({ school_id: id }) => id}
      sortedBy={{ key: 'on-track', direction: 'ascending' }}
      dense
    />
  );
}
