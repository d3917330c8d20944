/** How far groups of pupils are apart in one school, in the newest year. */
import type { FigureView, GapView, SchoolMeasure, SchoolShown } from '@/api/generated/performance';
import { change } from '@/ui/amounts';
import { Card } from '@/ui/card';
import { SourceLine } from '@/ui/charts/source-line';
import { DataTable } from '@/ui/data-table';
import { FigureValue } from '@/ui/figure-value';

import { groups, groupsWithin } from '../words';
import classes from './school.module.css';

type GroupsCardProps = {
  readonly school: SchoolShown;
  readonly measures: readonly SchoolMeasure[];
};

type Row = {
  readonly key: string;
  readonly measure: SchoolMeasure['measure'];
  readonly year: string;
  readonly here: GapView;
  readonly inEngland: GapView | undefined;
  readonly theirs: FigureView | null;
  readonly others: FigureView | null;
};

/** Only what was told of a group; a gap is given only where both figures are shown. */
function rowsOf({ measure, groups: told, gaps }: SchoolMeasure): readonly Row[] {
  const at = measure.years.length - 1;
  const cell = (group: GapView['group']) =>
    told.find((one) => one.group === group)?.figures[at] ?? null;
  if (measure.years[at]?.why_none) return [];
  return gaps
    .filter(({ nationally, group }) => !nationally && cell(group) !== null)
    .map((here) => ({
      key: `${measure.code}/${here.group}`,
      measure,
      year: measure.years[at]?.year ?? '',
      here,
      inEngland: gaps.find((one) => one.nationally && one.group === here.group),
      theirs: cell(here.group),
      others: cell(here.beside),
    }));
}

/** Left out where nothing was told by group. */
export function GroupsCard({ school, measures }: GroupsCardProps) {
  const rows = measures.flatMap(rowsOf);
  if (rows.length === 0) return null;
  const shown = rows.some(({ here }) => here.value !== null);
  const nationally = rows.some(({ inEngland }) => (inEngland?.value ?? null) !== null);
  const figure = (row: Row, which: 'theirs' | 'others') => (
    <FigureValue
      measure={row.measure}
      year={row.year}
      figure={row[which]}
      about={`${groupsWithin[which === 'theirs' ? row.here.group : row.here.beside]}, ${school.name}`}
      brief
    />
  );
  return (
    <Card
      title={
        shown
          ? `Gaps between groups in ${rows[0]?.year ?? ''}`
          : 'No gap between groups can be shown'
      }
      finding="A group’s figure less that of the others; small groups are suppressed, and so is whatever would give them away."
    >
      <DataTable
        caption="Gaps between groups of pupils"
        rows={rows}
        rowKey={({ key }) => key}
        dense
        columns={[
          { key: 'measure', header: 'Measure', cell: ({ measure }) => measure.name },
          { key: 'who', header: 'Pupils', cell: ({ here }) => groups[here.group] },
          {
            key: 'theirs',
            header: 'Their figure',
            align: 'end',
            onPhone: 'half',
            cell: (row) => figure(row, 'theirs'),
          },
          {
            key: 'others',
            header: 'The others’',
            align: 'end',
            onPhone: 'half',
            cell: (row) => figure(row, 'others'),
          },
          {
            key: 'gap',
            header: 'Gap here',
            align: 'end',
            cell: ({ here, measure }) => <Gap gap={here} measure={measure} />,
          },
          ...(nationally
            ? [
                {
                  key: 'england',
                  header: 'To the others in England',
                  align: 'end' as const,
                  cell: ({ inEngland, measure }: Row) =>
                    inEngland ? <Gap gap={inEngland} measure={measure} /> : null,
                },
              ]
            : []),
        ]}
      />
      <SourceLine cells={rows.flatMap(({ theirs, others }) => [theirs, others])} />
    </Card>
  );
}

function Gap({ gap, measure }: { readonly gap: GapView; readonly measure: Row['measure'] }) {
  if (gap.value !== null) return change(gap.value, measure);
  return <span className={classes['why']}>{gap.why_none}</span>;
}
