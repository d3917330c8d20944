/** Each rule of cadence over the whole trust, for those who see no school of it (J10). */
import { useQuery } from '@tanstack/react-query';

import type { CadenceStatus, RuleTotals } from '@/api/generated/accountability';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { StatusChip } from '@/ui/status-chip';

import { AgeOf } from '../column-age';
import type { ColumnAge } from '../freshness';
import { cadenceSummaryQuery } from '../queries';
import { rules } from '../words';
import classes from './summary.module.css';

function worst({ breached, behind, on_pace: onPace, met }: RuleTotals): CadenceStatus {
  if (breached > 0) return 'breached';
  if (behind > 0) return 'behind';
  if (onPace > 0) return 'on-pace';
  return met > 0 ? 'met' : 'not-due';
}

const COLUMNS: readonly Column<RuleTotals>[] = [
  {
    key: 'rule',
    header: 'Rhythm',
    cell: ({ rule }) => (
      <span className={classes['name']}>
        {rules[rule].title}
        <small>{rules[rule].asks}</small>
      </span>
    ),
  },
  {
    key: 'standing',
    header: 'Standing',
    cell: (totals) => <StatusChip status={worst(totals)} />,
    onPhone: 'corner',
  },
  {
    key: 'held',
    header: 'Held by now',
    cell: ({ held, expected }) => `${String(held)} of ${String(expected)} expected`,
  },
  {
    key: 'keeping',
    header: 'Keeping it',
    cell: ({ lines, on_pace: onPace, met, not_due: notDue }) =>
      `${String(onPace + met + notDue)} of ${String(lines)}`,
    onPhone: 'half',
  },
  {
    key: 'wanting',
    header: 'Missed, behind',
    cell: ({ breached, behind }) => `${String(breached)}, ${String(behind)}`,
    onPhone: 'half',
  },
];

/** Nothing before meetings has told of a rhythm. */
export function CadenceSummary({ ages }: { readonly ages: readonly ColumnAge[] }) {
  const { data } = useQuery(cadenceSummaryQuery);
  if (!data || data.rules.length === 0) return null;
  const age = ages.find(({ column }) => column === 'cadence');
  return (
    <Card
      title="Cadence"
      finding="Whether forums, boards and one-to-ones meet as often as was promised"
      aside={<AgeOf name="Meetings" age={age} />}
    >
      <DataTable
        caption="Cadence by rule"
        columns={COLUMNS}
        rows={data.rules}
        rowKey={({ rule }) => rule}
      />
    </Card>
  );
}
