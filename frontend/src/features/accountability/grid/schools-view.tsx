/** The evidence by school: a row each, those furthest behind first. */
import type { GridView } from '@/api/generated/accountability';

import { fullRows, seesAllInFull } from '../answer-of-grid';
import type { ColumnAge } from '../freshness';
import type { RowChange } from './row-changes';
import { SchoolTable } from './school-table';
import { useLastVisit } from './use-last-visit';

type SchoolsViewProps = {
  readonly grid: GridView;
  readonly ages: readonly ColumnAge[];
  readonly changes: readonly RowChange[];
  readonly sort: string | undefined;
};

/** Figures where small is bad begin with the smallest, the others with the largest. */
const SMALLEST_FIRST = new Set(['school', 'standing', 'on-track', 'plan', 'cadence']);

/** Bold is what changed since the visit before, lit what changes now. */
export function SchoolsView({ grid, ages, changes, sort }: SchoolsViewProps) {
  const visit = useLastVisit(grid.rows);
  const all = seesAllInFull(grid);
  const [own] = fullRows(grid);
  const key = sort ?? (all ? 'standing' : 'school');
  const direction = SMALLEST_FIRST.has(key) ? ('ascending' as const) : ('descending' as const);
  const title = grid.rows.length === 1 ? 'Your school' : 'Schools';
  return (
    <SchoolTable
      grid={grid}
      ages={ages}
      visit={visit}
      changes={changes}
      title={!all && own && grid.rows.length > 1 ? 'Every school, as openly compared' : title}
      sortedBy={{ key, direction }}
    />
  );
}
