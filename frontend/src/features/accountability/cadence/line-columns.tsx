/** The columns of one rule's part of the ledger. */
import type { LineView } from '@/api/generated/accountability';
import { tableAsCsv } from '../csv';
import type { Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { appearances } from '@/ui/status';
import { StatusChip } from '@/ui/status-chip';

import { rules } from '../words';
import classes from './cadence.module.css';

type NameOf = (line: LineView) => string;

const BY_NOW: readonly string[] = ['K4', 'K11', 'K12', 'K13'];

/** "5 of 5": a rhythm is measured by what it asks up to now, a floor by the whole year. */
function held({ rule, held: done, expected, owed }: LineView): string {
  const asked = BY_NOW.includes(rule) ? expected : owed;
  return asked === 0 ? String(done) : `${String(done)} of ${String(asked)}`;
}

function Next({ line }: { readonly line: LineView }) {
  if (line.next_planned) return <>{day(line.next_planned)}</>;
  if (line.status === 'met' || !line.next_due) return <span aria-hidden="true">–</span>;
  return <span className={classes['quiet']}>due by {day(line.next_due)}</span>;
}

/** On a phone the forum heads a card, its status in the corner. */
export function lineColumns(nameOf: NameOf): readonly Column<LineView>[] {
  return [
    { key: 'forum', header: 'Forum', cell: nameOf, sortBy: nameOf },
    {
      key: 'status',
      header: 'Standing',
      cell: ({ status }) => <StatusChip status={status} />,
      sortBy: ({ status }) => ['breached', 'behind', 'on-pace', 'not-due', 'met'].indexOf(status),
      onPhone: 'corner',
    },
    {
      key: 'held',
      header: 'Held',
      cell: (line) => <span className={classes['nowrap']}>{held(line)}</span>,
      sortBy: (line) => line.held,
    },
    {
      key: 'last',
      header: 'Last held',
      cell: ({ last_held: last }) =>
        last ? (
          <time className={classes['nowrap']} dateTime={last}>
            {day(last)}
          </time>
        ) : (
          <span className={classes['quiet']}>Not yet</span>
        ),
      sortBy: ({ last_held: last }) => last ?? '',
    },
    {
      key: 'next',
      header: 'Next',
      cell: (line) => <Next line={line} />,
      sortBy: ({ next_planned: planned, next_due: due }) => planned ?? due ?? '',
    },
    {
      key: 'words',
      header: 'In words',
      cell: ({ words }) => <span className={classes['words']}>{words}</span>,
    },
  ];
}

/** The ledger for a spreadsheet, line by line as on the page. */
export function ledgerAsCsv(lines: readonly LineView[], nameOf: NameOf): string {
  const headings = [
    ...['Rule', 'Asks', 'Forum', 'Standing', 'Held', 'Expected by now', 'In the year'],
    ...['Last held', 'Next planned', 'Due by', 'Missed', 'In words'],
  ];
  return tableAsCsv(
    headings,
    lines.map((line) => [
      line.rule,
      rules[line.rule].asks,
      nameOf(line),
      appearances[line.status].word,
      line.held,
      line.expected,
      line.owed,
      line.last_held,
      line.next_planned,
      line.next_due,
      line.missed.join(' '),
      line.words,
    ]),
  );
}
