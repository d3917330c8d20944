/** One measure as a table: schools in school order, then the trust, authorities and England. */
import type { ReactNode } from 'react';

import type {
  ChangeView,
  ComparedMeasure,
  ComparisonView,
  FigureView,
  TrustFigure,
} from '@/api/generated/performance';
import { change } from '@/ui/amounts';
import { DataTable, type Column } from '@/ui/data-table';
import { FigureValue } from '@/ui/figure-value';

import { SchoolName } from './school-name';
import { TrustValue } from '../trust-value';
import classes from './comparison.module.css';

type Row = {
  readonly key: string;
  readonly name: ReactNode;
  readonly about: string;
  readonly figures: readonly (FigureView | null)[] | null;
  readonly trust: readonly TrustFigure[] | null;
  readonly change: ChangeView | null;
};

type YearsTableProps = { readonly view: ComparisonView; readonly compared: ComparedMeasure };

/** It cannot be sorted: a comparison is no league table (R89). */
export function YearsTable({ view, compared }: YearsTableProps) {
  const { measure } = compared;
  const rows: readonly Row[] = [
    ...compared.schools.map((one) => {
      const school = view.schools.find(({ id }) => id === one.school_id);
      return {
        key: one.school_id,
        name: <SchoolName school={school} />,
        about: school?.name ?? '',
        figures: one.figures,
        trust: null,
        change: one.change,
      };
    }),
    { key: 'trust', name: 'Trust', about: '', figures: null, trust: compared.trust, change: null },
    ...[...compared.authorities, compared.england].map(({ area, name, figures }) => ({
      key: area,
      name,
      about: name,
      figures,
      trust: null,
      change: null,
    })),
  ];
  const years: readonly Column<Row>[] = measure.years.map(({ year, why_none: why }, at) => ({
    key: year,
    header: year,
    align: 'end',
    onPhone: 'half',
    cell: ({ figures, trust, about }) =>
      trust ? (
        <TrustValue measure={measure} figure={trust[at]} />
      ) : (
        <FigureValue {...{ measure, year, why, about }} figure={figures?.[at] ?? null} brief />
      ),
  }));
  const columns: readonly Column<Row>[] = [
    { key: 'school', header: 'School', cell: ({ name }) => name },
    ...years,
    {
      key: 'change',
      header: 'On the year before',
      align: 'end',
      cell: ({ change: moved }) =>
        moved
          ? ((moved.value === null ? null : change(moved.value, measure)) ?? (
              <span className={classes['why']}>{moved.why_none}</span>
            ))
          : null,
    },
  ];
  return (
    <DataTable
      caption={`${measure.name} by year`}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      dense
    />
  );
}
