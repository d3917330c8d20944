/** A data set's measures that are no headlines, year by year in one table. */
import type { SchoolDataset, SchoolMeasure, SchoolShown } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { SourceLine } from '@/ui/charts/source-line';
import { DataTable, type Column } from '@/ui/data-table';
import { FigureValue } from '@/ui/figure-value';

import { datasets } from '../words';

type MoreCardProps = {
  readonly school: SchoolShown;
  readonly told: SchoolDataset;
  readonly measures: readonly SchoolMeasure[];
};

/** The years are the data set's, so that every row has a cell in each. */
export function MoreCard({ school, told, measures }: MoreCardProps) {
  if (measures.length === 0) return null;
  const years: readonly Column<SchoolMeasure>[] = told.years.map((year) => ({
    key: year,
    header: year,
    align: 'end',
    onPhone: 'half',
    cell: ({ measure, groups }) => {
      const at = measure.years.findIndex((one) => one.year === year);
      const all = groups.find(({ group }) => group === 'all');
      return (
        <FigureValue
          {...{ measure, year }}
          figure={all?.figures[at] ?? null}
          why={measure.years[at]?.why_none}
          about={school.name}
          brief
        />
      );
    },
  }));
  return (
    <Card title={`${datasets[told.dataset]}: more measures`}>
      <DataTable
        caption={`${datasets[told.dataset]}: more measures`}
        columns={[
          { key: 'measure', header: 'Measure', cell: ({ measure }) => measure.name },
          ...years,
        ]}
        rows={measures}
        rowKey={({ measure }) => measure.code}
        dense
      />
      <SourceLine
        cells={measures.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures))}
      />
    </Card>
  );
}
