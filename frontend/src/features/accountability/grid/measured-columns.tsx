/** The columns that performance fills, for somebody who sees every school in full. */
import type { Column } from '@/ui/data-table';
import { tierWord, type Tier } from '@/ui/tier-tag';

import { counted } from '../counting';
import type { RowView } from '../row';
import { ChangedCell } from './changed-cell';
import { Risk, Signals } from './measured-cells';
import type { LastVisit } from './use-last-visit';
import { was } from './was';

const NOTHING = <span aria-hidden="true">–</span>;
const TIERS: readonly Tier[] = ['sustain', 'targeted', 'intensive'];

function signalsOf(row: RowView) {
  return row.level === 'full' ? row.signals : null;
}

function riskOf(row: RowView) {
  return row.level === 'full' ? row.risk : null;
}

/** The most open, and among as many the latest raised, first when sorted downwards. */
function pressing(row: RowView): number {
  const signals = signalsOf(row);
  return signals ? signals.open * 100 + signals.newly_raised : -1;
}

function signalsColumn(visit: LastVisit): Column<RowView> {
  return {
    key: 'signals',
    header: 'Signals',
    cell: (row) => {
      const signals = signalsOf(row);
      if (row.level !== 'full' || !signals) return NOTHING;
      const before = visit.figures(row.school_id)?.signals;
      return (
        <ChangedCell was={was(before, signals.open, (n) => counted(n, 'signal'))}>
          <Signals row={row} signals={signals} />
        </ChangedCell>
      );
    },
    sortBy: pressing,
  };
}

function riskColumn(visit: LastVisit): Column<RowView> {
  return {
    key: 'risk',
    header: 'Tier',
    cell: (row) => {
      const risk = riskOf(row);
      if (row.level !== 'full' || !risk) return NOTHING;
      const before = visit.figures(row.school_id)?.tier as Tier | null | undefined;
      return (
        <ChangedCell was={was(before, risk.tier, tierWord)}>
          <Risk row={row} risk={risk} />
        </ChangedCell>
      );
    },
    sortBy: (row) => {
      const risk = riskOf(row);
      return risk ? TIERS.indexOf(risk.tier) : -1;
    },
  };
}

/** Only those in which there is something to show: performance may not have told of any yet. */
export function measuredColumns(
  rows: readonly RowView[],
  visit: LastVisit,
): readonly Column<RowView>[] {
  return [
    ...(rows.some((row) => signalsOf(row) !== null) ? [signalsColumn(visit)] : []),
    ...(rows.some((row) => riskOf(row) !== null) ? [riskColumn(visit)] : []),
  ];
}
