/** The evidence by school: the trust in figures or one's own school, then a row a school. */
import type { FreshnessView, GridView } from '@/api/generated/accountability';

import { fullRows, seesAllInFull } from '../answer-of-grid';
import { Announcements } from './announcements';
import { OwnSchool } from './own-school';
import { SchoolTable } from './school-table';
import { TrustFigures } from './trust-figures';
import { useLastVisit } from './use-last-visit';
import { useRowChanges } from './use-row-changes';

type SchoolsViewProps = {
  readonly grid: GridView;
  readonly away: readonly FreshnessView[];
  readonly sort: string | undefined;
};

/** Figures where small is bad begin with the smallest, the others with the largest. */
const SMALLEST_FIRST = new Set(['school', 'standing', 'on-track', 'moves', 'plan']);

/** Rows light up and are announced as they change. */
export function SchoolsView({ grid, away, sort }: SchoolsViewProps) {
  const visit = useLastVisit(grid.rows);
  const changes = useRowChanges(grid.rows);
  const all = seesAllInFull(grid);
  const [own] = fullRows(grid);
  const key = sort ?? (all ? 'standing' : 'school');
  const direction = SMALLEST_FIRST.has(key) ? ('ascending' as const) : ('descending' as const);
  const title = grid.rows.length === 1 ? 'Your school' : 'Schools';
  return (
    <>
      <Announcements changes={changes} />
      {all ? <TrustFigures grid={grid} /> : null}
      {!all && own ? <OwnSchool row={own} /> : null}
      <SchoolTable
        grid={grid}
        away={away}
        visit={visit}
        changes={changes}
        title={!all && own && grid.rows.length > 1 ? 'Every school, as openly compared' : title}
        sortedBy={{ key, direction }}
      />
    </>
  );
}
