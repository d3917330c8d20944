/** Published figures that a section is written from: the school, its year before, England. */
import type { ReportFigure, ReportHeadline } from '@/api/generated/performance';
import { DataTable, type Column } from '@/ui/data-table';
import { FigureValue } from '@/ui/figure-value';

import { measureName } from '../words';
import classes from './filled.module.css';

type FiguresProps = {
  readonly about: string;
  readonly lines: readonly ReportHeadline[];
};

/** Each with its source, year, status, cohort and day on hover, focus or touch (R97). */
export function Figures({ about, lines }: FiguresProps) {
  if (lines.length === 0) return null;
  return (
    <div className={classes['figures']}>
      <DataTable
        dense
        caption={`Figures for ${about}`}
        columns={COLUMNS}
        rows={lines}
        rowKey={({ measure, group }) => `${measure} ${group}`}
      />
    </div>
  );
}

function cell(line: ReportHeadline, figure: ReportFigure | null, why: string) {
  return (
    <FigureValue brief measure={line} year={figure?.year ?? line.year} figure={figure} why={why} />
  );
}

const COLUMNS: readonly Column<ReportHeadline>[] = [
  {
    key: 'measure',
    header: 'Measure',
    onPhone: 'heading',
    cell: (line) => (
      <span className={classes['measure']}>
        {measureName(line)} <small>{line.year}</small>
      </span>
    ),
  },
  {
    key: 'school',
    header: 'School',
    align: 'end',
    cell: (line) => cell(line, line.figure, line.why_none),
  },
  {
    key: 'before',
    header: 'Year before',
    align: 'end',
    cell: (line) => cell(line, line.before, ''),
  },
  {
    key: 'england',
    header: 'England',
    align: 'end',
    cell: (line) => cell(line, line.england, ''),
  },
];
