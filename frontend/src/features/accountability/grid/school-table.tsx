/** All schools in rows, each column with its age; on a phone, a card a school. */
import type { ReactNode } from 'react';

import type { GridView } from '@/api/generated/accountability';
import { Card } from '@/ui/card';
import { DataTable, type Column, type ColumnGroup } from '@/ui/data-table';
import type { Sorting } from '@/ui/sorting';

import { AgeOf } from '../column-age';
import type { ColumnAge } from '../freshness';
import type { Shares } from '../standing';
import { useYardstick } from '../use-yardstick';
import { columnsFor, weekWords } from './columns';
import classes from './grid.module.css';
import type { RowChange } from './row-changes';
import type { LastVisit } from './use-last-visit';
import type { RowView } from '../row';

type SchoolTableProps = {
  readonly grid: GridView;
  readonly ages: readonly ColumnAge[];
  readonly visit: LastVisit;
  readonly changes?: readonly RowChange[];
  readonly title: string;
  readonly sortedBy?: Sorting | undefined;
  readonly paper?: boolean;
};

/** One line a service: a further one adds its columns and its name here. */
const NAMES = {
  schools: 'School',
  sip: 'Improvement plan (SIP)',
  cadence: 'Cadence',
  actions: 'Actions',
  signals: 'Data',
} as const;

type Group = keyof typeof NAMES;

function groupOf({ key }: Column<RowView>): Group {
  if (key === 'school') return 'schools';
  if (key === 'risk') return 'signals';
  return key === 'cadence' || key === 'actions' || key === 'signals' ? key : 'sip';
}

function groupsOf(
  ages: readonly ColumnAge[],
  columns: readonly Column<RowView>[],
): readonly ColumnGroup[] {
  return (Object.keys(NAMES) as Group[]).flatMap((key) => {
    const mine = columns.filter((column) => groupOf(column) === key).length;
    const age = ages.find(({ column }) => column === key);
    return mine === 0
      ? []
      : [{ key, header: <AgeOf name={NAMES[key]} age={age} />, columns: mine }];
  });
}

function finding({ when }: LastVisit, grid: GridView): string {
  return when ? `Bold has changed since your last visit, ${when}` : `Plans for ${grid.cycle}`;
}

/** Lit rows have just changed by themselves. */
export function SchoolTable(props: SchoolTableProps) {
  const { grid, ages, visit, changes = [], title, sortedBy, paper = false } = props;
  const yardstick = useYardstick(grid.cycle);
  const columns = columnsFor(grid.rows, visit, yardstick);
  const groups = groupsOf(ages, columns);
  const lit = new Set(changes.map(({ schoolId }) => schoolId));
  const table = (
    <DataTable
      key={sortedBy?.key}
      caption={title}
      columns={columns}
      rows={grid.rows}
      rowKey={({ school_id: schoolId }) => schoolId}
      groups={groups}
      lit={({ school_id: schoolId }) => lit.has(schoolId)}
      sortedBy={sortedBy}
      {...(paper ? { always: 'table' as const, dense: true } : {})}
    />
  );
  return (
    <Card title={title} finding={finding(visit, grid)}>
      {paper ? null : (
        <div className={classes['phoneAsOf']}>
          {groups.slice(1).map(({ key, header }) => (
            <div key={key}>{header}</div>
          ))}
        </div>
      )}
      {paper ? <Sheet>{table}</Sheet> : table}
      <HowItIsSaid since={grid.since} shares={yardstick} open={paper} />
    </Card>
  );
}

type HowItIsSaidProps = {
  readonly since: string;
  readonly shares: Shares;
  readonly open: boolean;
};

function HowItIsSaid({ since, shares, open }: HowItIsSaidProps) {
  return (
    <details className={classes['note']} open={open}>
      <summary>How this is counted</summary>
      <p>
        On track is the share of milestones under way (rated, or overdue) that are rated On track or
        Embedded. A school is Off track at {shares.offTrackUpTo}% or less and At risk below{' '}
        {shares.atRiskBelow}%: each a trust setting. {weekWords(since)}
      </p>
    </details>
  );
}

/** Paper is wider than a phone: there the sheet moves under the finger, and the page does not. */
function Sheet({ children }: { readonly children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the keyboard
    <div className={classes['sheet']} role="group" aria-label="The sheet" tabIndex={0}>
      {children}
    </div>
  );
}
