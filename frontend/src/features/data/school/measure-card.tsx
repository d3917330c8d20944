/** One headline of a school over the years, beside England, its authority and the trust. */
import type {
  FigureView,
  SchoolMeasure,
  SchoolShown,
  TrustFigure,
} from '@/api/generated/performance';
import { valueOf } from '@/ui/amounts';
import { ChartCard } from '@/ui/charts/chart-card';
import { TrendLines, type TrendBeside } from '@/ui/charts/trend-lines';
import { DataTable, type Column } from '@/ui/data-table';
import { FigureValue } from '@/ui/figure-value';

import { TrustValue } from '../trust-value';
import { groups as groupNames } from '../words';
import { findingOf } from './findings';

type MeasureCardProps = { readonly school: SchoolShown; readonly told: SchoolMeasure };

/** A year without a figure stays a gap and says why. */
export function MeasureCard({ school, told }: MeasureCardProps) {
  const { measure, england, authority, trust } = told;
  const own = told.groups.find(({ group }) => group === 'all')?.figures ?? [];
  const beside: readonly TrendBeside[] = [
    {
      kind: 'england',
      label: england.name,
      values: england.figures.map((figure) => valueOf(figure)),
    },
    ...(authority
      ? [
          {
            kind: 'la' as const,
            label: 'LA',
            values: authority.figures.map((figure) => valueOf(figure)),
          },
        ]
      : []),
    { kind: 'trust', label: 'Trust', values: trust.map(({ value }) => value) },
  ];
  return (
    <ChartCard
      id={`school/${measure.code}`}
      title={findingOf(told)}
      note={measure.definition}
      cells={[...own, ...england.figures]}
      chart={
        <TrendLines
          measure={measure}
          label={school.short_name}
          about={school.name}
          years={measure.years.map(({ year, why_none: why }, at) => ({
            year,
            why,
            figure: own[at] ?? null,
          }))}
          beside={beside}
        />
      }
      table={<YearsTable school={school} told={told} />}
    />
  );
}

type Row = {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly figures: readonly (FigureView | null)[] | null;
  readonly trust: readonly TrustFigure[] | null;
};

/** Every group of the school, then what it is seen against; words for chips, as cards stand in pairs. */
export function YearsTable({ school, told }: MeasureCardProps) {
  const { measure, england, authority, trust } = told;
  const rows: readonly Row[] = [
    ...told.groups.map(({ group, figures }) => ({
      key: group,
      name: groupNames[group],
      about: `${groupNames[group].toLowerCase()}, ${school.name}`,
      figures,
      trust: null,
    })),
    ...[...(authority ? [authority] : []), england].map(({ area, name, figures }) => ({
      key: area,
      name,
      about: name,
      figures,
      trust: null,
    })),
    { key: 'trust', name: 'Trust', about: '', figures: null, trust },
  ];
  const columns: readonly Column<Row>[] = [
    { key: 'who', header: 'Pupils', cell: ({ name }) => name },
    ...measure.years.map(({ year, why_none: why }, at) => ({
      key: year,
      header: year,
      align: 'end' as const,
      onPhone: 'half' as const,
      cell: ({ figures, trust: ours, about }: Row) =>
        ours ? (
          <TrustValue measure={measure} figure={ours[at]} />
        ) : (
          <FigureValue {...{ measure, year, why, about }} figure={figures?.[at] ?? null} plain />
        ),
    })),
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
