/** The columns of the grid: those every school shows, and those of a school seen in full. */
import type { FullRowView } from '@/api/generated/accountability';
import type { Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { StatusChip } from '@/ui/status-chip';

import { OpensLink } from '../opens-link';
import {
  behindFirst,
  isCounted,
  nameOf,
  shortNameOf,
  standingOf,
  standingOfRow,
  type Yardstick,
} from '../standing';
import { planStates } from '../words';
import { ChangedCell } from './changed-cell';
import { LastUpdate, Moves, SchoolName, ShareOnTrack } from './cells';
import type { Figures } from './last-visit';
import type { LastVisit } from './use-last-visit';
import type { RowView } from '../row';

function was<Key extends keyof Figures>(
  before: Figures | undefined,
  key: Key,
  now: Figures[Key],
  words: (value: NonNullable<Figures[Key]>) => string,
): string | null {
  if (!before || before[key] === now) return null;
  const value = before[key];
  return value === null ? 'nothing yet' : words(value);
}

/** Of those not behind: worst first, then without a standing. */
const ORDER = ['at-risk', 'on-track', 'not-available'];

function leading(
  visit: LastVisit,
  by: Yardstick,
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
        return <StatusChip status={standingOfRow(row, by)} from={from} />;
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
          <ChangedCell was={was(before, 'percent', now, (value) => `${String(value)}%`)}>
            <ShareOnTrack row={row} />
          </ChangedCell>
        );
      },
      sortBy: ({ sip }) => sip?.percent_on_track ?? Number.POSITIVE_INFINITY,
    },
  ];
}

function trailing(visit: LastVisit): readonly Column<RowView>[] {
  return [
    {
      key: 'plan',
      header: 'Plan',
      cell: (row) => {
        const now = row.sip?.state ?? null;
        const words = (state: string) =>
          state in planStates ? planStates[state as keyof typeof planStates] : state;
        return (
          <ChangedCell was={was(visit.figures(row.school_id), 'state', now, words)}>
            {now === null ? 'None yet' : planStates[now]}
          </ChangedCell>
        );
      },
      sortBy: ({ sip }) => (sip ? planStates[sip.state] : ''),
    },
    {
      key: 'update',
      header: 'Last update',
      cell: ({ sip }) => <LastUpdate at={sip?.last_update ?? null} />,
      sortBy: ({ sip }) => sip?.last_update ?? '',
    },
  ];
}

type FullSip = NonNullable<FullRowView['sip']>;

function sipInFull(row: RowView): FullSip | null {
  return row.level === 'full' && isCounted(row.sip?.state) ? row.sip : null;
}

function middle(visit: LastVisit): readonly Column<RowView>[] {
  const count = (row: RowView, show: 'overdue' | 'not_started', words: string) => {
    const sip = sipInFull(row);
    if (!sip) return <span aria-hidden="true">–</span>;
    return (
      <OpensLink opens={sip.opens} show={show} hidden={`${words} at ${shortNameOf(row)}`}>
        {sip.tally[show]}
      </OpensLink>
    );
  };
  return [
    {
      key: 'moves',
      header: 'This week',
      cell: (row) => <Moves sip={sipInFull(row)} />,
      sortBy: (row) => (sipInFull(row)?.improved ?? 0) - (sipInFull(row)?.declined ?? 0),
    },
    {
      key: 'overdue',
      header: 'Overdue',
      onPhone: 'half',
      cell: (row) => {
        const now = sipInFull(row)?.tally.overdue ?? null;
        const before = now === null ? undefined : visit.figures(row.school_id);
        return (
          <ChangedCell was={was(before, 'overdue', now, String)}>
            {count(row, 'overdue', 'overdue')}
          </ChangedCell>
        );
      },
      sortBy: (row) => sipInFull(row)?.tally.overdue ?? -1,
      align: 'end',
    },
    {
      key: 'not-started',
      header: 'Not started',
      onPhone: 'half',
      cell: (row) => count(row, 'not_started', 'not started'),
      sortBy: (row) => sipInFull(row)?.tally.not_started ?? -1,
      align: 'end',
    },
  ];
}

/** Without a full row there is nothing a middle column could hold. */
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
  return [...leading(visit, by, order), ...(inFull ? middle(visit) : []), ...trailing(visit)];
}

/** "since 16 Nov 2026", under "This week". */
export function weekWords(since: string): string {
  return `“This week” counts from ${day(since)}.`;
}
