/** A table as a page would use it, with a heading, a corner and lines for the phone. */
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { ProgressBar } from '@/ui/progress-bar';
import type { Status } from '@/ui/status';
import { StatusChip } from '@/ui/status-chip';

type Row = {
  readonly school: string;
  readonly priority: string;
  readonly status: Status;
  readonly from: Status | null;
  readonly done: number;
  readonly review: string;
};

const ROWS: readonly Row[] = [
  ['Stavermarsh School', 'Attendance and belonging', 'off-track', 'at-risk', 31, '2026-11-27'],
  ['Dunsellow School', 'Reading, oracy and vocabulary', 'at-risk', null, 48, '2026-12-11'],
  ['Ashlode School', 'Growing leaders', 'embedded', 'on-track', 100, '2027-01-15'],
  ['Fennicombe Primary', 'Inclusion', 'not-started', null, 0, '2027-01-22'],
].map(([school, priority, status, from, done, review]) => ({
  school,
  priority,
  status,
  from,
  done,
  review,
})) as readonly Row[];

const COLUMNS: readonly Column<Row>[] = [
  { key: 'school', header: 'School', cell: ({ school }) => school, sortBy: ({ school }) => school },
  { key: 'priority', header: 'Priority', cell: ({ priority }) => priority },
  {
    key: 'status',
    header: 'Status',
    cell: ({ status, from }) => <StatusChip status={status} from={from} />,
    onPhone: 'corner',
  },
  {
    key: 'progress',
    header: 'Progress',
    cell: ({ done }) => <ProgressBar label="Milestones on track" done={done} of={100} />,
    sortBy: ({ done }) => done,
  },
  {
    key: 'review',
    header: 'Next review',
    cell: ({ review }) => day(review),
    sortBy: ({ review }) => review,
    align: 'end',
  },
];

/** Sorted by its progress, lowest first. */
export function TableOfPlans() {
  return (
    <Card title="Improvement priorities" finding="One school is off track">
      <DataTable
        caption="Priorities by school"
        columns={COLUMNS}
        rows={ROWS}
        rowKey={({ school }) => school}
        sortedBy={{ key: 'progress', direction: 'ascending' }}
      />
    </Card>
  );
}
