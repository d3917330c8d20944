/** Signals in rows: what is measured, the figure, the level it is beyond, England, the year before. */
import type { Figure, SignalView } from '@/api/generated/performance';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { FigureValue } from '@/ui/figure-value';

import classes from './signals.module.css';
import { GROUPS, measured, overInWords, ruleInWords } from './words';

type SignalTableProps = { readonly signals: readonly SignalView[]; readonly cleared: boolean };

/** Schools by name, each one's signals together. */
export function SignalTable({ signals, cleared }: SignalTableProps) {
  const columns: readonly Column<SignalView>[] = [
    {
      key: 'school',
      header: 'School',
      onPhone: 'heading',
      cell: ({ school_name: name }) => name,
      sortBy: ({ school_name: name }) => name,
    },
    {
      key: 'measure',
      header: 'Measure',
      cell: (signal) => <What signal={signal} />,
      sortBy: ({ measure }) => measure.name,
    },
    {
      key: 'figure',
      header: 'Figure',
      align: 'end',
      cell: (signal) => <Cell signal={signal} year={signal.year} figure={signal.figure} />,
    },
    {
      key: 'threshold',
      header: 'Signalled when',
      cell: (signal) => ruleInWords(signal, measured(signal.measure, signal.decimals)),
    },
    {
      key: 'england',
      header: 'England',
      align: 'end',
      onPhone: 'half',
      cell: (signal) => (
        <Cell signal={signal} year={signal.year} figure={signal.england} of="England" />
      ),
    },
    {
      key: 'before',
      header: 'Year before',
      align: 'end',
      onPhone: 'half',
      cell: (signal) => (
        <Cell signal={signal} year={yearBefore(signal.year)} figure={signal.before} />
      ),
    },
    {
      key: 'since',
      header: cleared ? 'What became of it' : 'Since',
      cell: (signal) =>
        cleared ? (
          overInWords(signal)
        ) : (
          <span className={classes['whole']}>{day(signal.raised_on)}</span>
        ),
      sortBy: (signal) => (cleared ? (signal.cleared_on ?? '') : signal.raised_on),
    },
  ];
  return (
    <div className={classes['table']}>
      <DataTable
        caption={cleared ? 'Signals that are over' : 'Open signals'}
        columns={columns}
        rows={inSchoolOrder(signals)}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

function inSchoolOrder(signals: readonly SignalView[]): readonly SignalView[] {
  return signals.toSorted(
    (one, other) =>
      one.school_name.localeCompare(other.school_name) ||
      one.measure.name.localeCompare(other.measure.name),
  );
}

function What({ signal }: { readonly signal: SignalView }) {
  const { measure, group, year, silent, cleared_on: over } = signal;
  return (
    <span className={classes['what']}>
      {measure.name}
      <span className={classes['small']}>
        {group === 'all' ? year : `${GROUPS[group]}, ${year}`}
      </span>
      {silent && !over ? (
        <span className={classes['small']}>
          {silent.year}: {silent.words}
        </span>
      ) : null}
    </span>
  );
}

type CellProps = {
  readonly signal: SignalView;
  readonly year: string;
  readonly figure: Figure | null;
  readonly of?: string;
};

function Cell({ signal, year, figure, of = signal.school_name }: CellProps) {
  if (figure === null)
    return <span className={`${classes['whole'] ?? ''} ${classes['small'] ?? ''}`}>Not known</span>;
  const who = signal.group === 'all' ? of : `${GROUPS[signal.group].toLowerCase()}, ${of}`;
  const measure = measured(signal.measure, signal.decimals);
  return <FigureValue {...{ measure, year, figure }} about={who} />;
}

/** "2024-25" before "2025-26". */
function yearBefore(year: string): string {
  const first = Number(year.slice(0, 4)) - 1;
  return `${String(first)}-${String((first + 1) % 100).padStart(2, '0')}`;
}
