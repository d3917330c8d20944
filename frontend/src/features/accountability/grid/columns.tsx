/** The columns of the grid: those every school shows, and those of a school seen in full. */
import type { FullRowView } from '@/api/generated/accountability';
import type { Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { StatusChip } from '@/ui/status-chip';

import { OpensLink } from '../opens-link';
import { nameOf, shortNameOf } from '../row-name';
import { behindFirst, isCounted, standingOf, standingOfRow, type Yardstick } from '../standing';
import { planStates } from '../words';
import { ChangedCell } from './changed-cell';
import { LastUpdate, Moves, SchoolName, ShareOnTrack } from './cells';
import classes from './grid.module.css';
import { measuredColumns } from './measured-columns';
import { hasMet, metColumns } from './met-columns';
import type { LastVisit } from './use-last-visit';
import { was } from './was';
import type { RowView } from '../row';

/** Of those not behind: worst first, then without a standing. */
const ORDER = ['at-risk', 'on-track', 'not-available'];

type Drawn = {
  readonly visit: LastVisit;
  readonly by: Yardstick;
  /** Every school in full: the plan and its moves then stand within the cells they belong to. */
  readonly inFull: boolean;
};

function leading(
  { visit, by, inFull }: Drawn,
  order: (row: RowView) => number,
): readonly Column<RowView>[] {
  return [
    {
      key: 'school',
      header: 'School',
      cell: (row) => <SchoolName row={row} />,
      sortBy: nameOf,
    },
    {
      key: 'standing',
      header: 'Standing',
      cell: (row) => {
        const before = visit.figures(row.school_id)?.percent ?? null;
        const from = before === null ? null : standingOf(before, by);
        return (
          <span className={classes['met']}>
            <StatusChip status={standingOfRow(row, by)} from={from} />
            {inFull ? <Plan row={row} visit={visit} /> : null}
          </span>
        );
      },
      sortBy: order,
      onPhone: 'corner',
    },
    {
      key: 'on-track',
      header: 'On track',
      cell: (row) => {
        const now = row.sip?.percent_on_track ?? null;
        const before = visit.figures(row.school_id);
        return (
          <ChangedCell was={was(before?.percent, now, (value) => `${String(value)}%`)}>
            <span className={classes['met']}>
              <ShareOnTrack row={row} />
              {inFull && sipInFull(row) ? <Moves sip={sipInFull(row)} /> : null}
            </span>
          </ChangedCell>
        );
      },
      sortBy: ({ sip }) => sip?.percent_on_track ?? Number.POSITIVE_INFINITY,
    },
  ];
}

/** How far the plan has come in its life, and when somebody last changed it. */
function Plan({ row, visit }: { readonly row: RowView; readonly visit: LastVisit }) {
  const now = row.sip?.state ?? null;
  const words = (state: string) =>
    state in planStates ? planStates[state as keyof typeof planStates] : state;
  return (
    <ChangedCell was={was(visit.figures(row.school_id)?.state, now, words)}>
      <span className={classes['plan']}>
        {now === null ? 'None yet' : planStates[now]}
        {row.sip?.last_update ? <LastUpdate at={row.sip.last_update} /> : null}
      </span>
    </ChangedCell>
  );
}

function planColumn(visit: LastVisit): Column<RowView> {
  return {
    key: 'plan',
    header: 'Plan',
    cell: (row) => <Plan row={row} visit={visit} />,
    sortBy: ({ sip }) => (sip ? planStates[sip.state] : ''),
  };
}

type FullSip = NonNullable<FullRowView['sip']>;

function sipInFull(row: RowView): FullSip | null {
  return row.level === 'full' && isCounted(row.sip?.state) ? row.sip : null;
}

function overdueColumn(visit: LastVisit): Column<RowView> {
  const overdue = (row: RowView) => {
    const sip = sipInFull(row);
    if (!sip) return <span aria-hidden="true">–</span>;
    return (
      <OpensLink opens={sip.opens} show="overdue" hidden={`overdue at ${shortNameOf(row)}`}>
        {sip.tally.overdue}
      </OpensLink>
    );
  };
  return {
    key: 'overdue',
    header: 'Overdue',
    onPhone: 'half',
    cell: (row) => {
      const now = sipInFull(row)?.tally.overdue ?? null;
      const before = now === null ? undefined : visit.figures(row.school_id);
      return <ChangedCell was={was(before?.overdue, now, String)}>{overdue(row)}</ChangedCell>;
    },
    sortBy: (row) => sipInFull(row)?.tally.overdue ?? -1,
    align: 'end',
  };
}

/** Without a full row there is nothing that a column of full rows could hold. */
export function columnsFor(
  rows: readonly RowView[],
  visit: LastVisit,
  by: Yardstick,
): readonly Column<RowView>[] {
  const behind = behindFirst(rows, by);
  const order = (row: RowView) => {
    const place = behind.indexOf(row);
    return place < 0 ? ORDER.indexOf(standingOfRow(row, by)) : place - behind.length;
  };
  const inFull = rows.every(({ level }) => level === 'full');
  return [
    ...leading({ visit, by, inFull }, order),
    ...(inFull ? [overdueColumn(visit)] : [planColumn(visit)]),
    ...(inFull && hasMet(rows) ? metColumns(visit) : []),
    ...(inFull ? measuredColumns(rows, visit) : []),
  ];
}

/** What the arrows and "this week" count from. */
export function weekWords(since: string): string {
  return `▲ and ▼ are milestones moved on and slipped back; “this week” counts from ${day(since)}.`;
}
