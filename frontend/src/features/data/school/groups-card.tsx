/** How far groups of pupils are apart in one school, in the newest year. */
import type { GapView, SchoolMeasure } from '@/api/generated/performance';
import { change } from '@/ui/amounts';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';

import { groupsWithin } from '../words';
import classes from './school.module.css';

type GroupsCardProps = { readonly measures: readonly SchoolMeasure[] };

type Row = {
  readonly key: string;
  readonly measure: SchoolMeasure['measure'];
  readonly gap: GapView;
};

/** A gap is given only where both figures are shown. */
export function GroupsCard({ measures }: GroupsCardProps) {
  const rows: readonly Row[] = measures.flatMap(({ measure, gaps }) =>
    gaps.map((gap) => ({
      key: `${measure.code}/${gap.group}/${gap.beside}/${String(gap.nationally)}`,
      measure,
      gap,
    })),
  );
  if (rows.length === 0) return null;
  const shown = rows.filter(({ gap }) => gap.value !== null).length;
  return (
    <Card
      title={shown === 0 ? 'No gap between groups can be shown' : 'Gaps between groups'}
      finding="The first group’s figure less the second’s, in the newest year."
    >
      <DataTable
        caption="Gaps between groups of pupils"
        rows={rows}
        rowKey={({ key }) => key}
        dense
        columns={[
          { key: 'measure', header: 'Measure', cell: ({ measure }) => measure.name },
          {
            key: 'who',
            header: 'Who',
            cell: ({ gap }) =>
              `${groupsWithin[gap.group]} beside ${groupsWithin[gap.beside]}${gap.nationally ? ' in England' : ''}`,
          },
          {
            key: 'gap',
            header: 'Gap',
            align: 'end',
            cell: ({ gap, measure }) =>
              gap.value === null ? (
                <span className={classes['why']}>{gap.why_none}</span>
              ) : (
                change(gap.value, measure)
              ),
          },
        ]}
      />
    </Card>
  );
}
