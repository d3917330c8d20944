/** The columns that meetings fills, for somebody who sees every school in full. */
import type { Column } from '@/ui/data-table';

import type { RowView } from '../row';
import { ChangedCell } from './changed-cell';
import { Actions, Cadence } from './met-cells';
import { was } from './was';
import type { LastVisit } from './use-last-visit';

/** The worst word first; without a word last. */
const URGENCY = ['breached', 'behind', 'on-pace', 'not-due', 'met'];

function urgency(row: RowView): number {
  const cadence = row.level === 'full' ? row.cadence : null;
  if (!cadence) return URGENCY.length * 100;
  return URGENCY.indexOf(cadence.status) * 100 - cadence.breached * 10 - cadence.behind;
}

/** Whether there is anything to show: a person without the ledger has neither cell. */
export function hasMet(rows: readonly RowView[]): boolean {
  return rows.some((row) => row.level === 'full' && (row.cadence ?? row.actions) !== null);
}

/** One column for each. */
export function metColumns(visit: LastVisit): readonly Column<RowView>[] {
  return [
    {
      key: 'cadence',
      header: 'Cadence',
      cell: (row) => {
        if (row.level !== 'full' || !row.cadence) return <span aria-hidden="true">–</span>;
        const before = visit.figures(row.school_id);
        return (
          <ChangedCell
            was={was(before?.missed, row.cadence.breached, (n) => `${String(n)} missed`)}
          >
            <Cadence row={row} cadence={row.cadence} />
          </ChangedCell>
        );
      },
      sortBy: urgency,
    },
    {
      key: 'actions',
      header: 'Actions',
      cell: (row) => {
        if (row.level !== 'full' || !row.actions) return <span aria-hidden="true">–</span>;
        const before = visit.figures(row.school_id);
        return (
          <ChangedCell was={was(before?.late, row.actions.overdue, (n) => `${String(n)} overdue`)}>
            <Actions row={row} actions={row.actions} />
          </ChangedCell>
        );
      },
      sortBy: (row) => (row.level === 'full' ? (row.actions?.overdue ?? -1) : -1),
    },
  ];
}
