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
        columns={COLUMNS.filter(
          ({ key }) => key !== 'before' || lines.some(({ before }) => before),
        )}
        rows={lines}
        rowKey={({ measure, group }) => `${measure} ${group}`}
      />
    </div>
  );
}

/** What the school's own figure is read against; not everything is published for England. */
function beside(line: ReportHeadline, figure: ReportFigure | null, why = '') {
  if (!figure) return <span className={classes['nothing']}>None</span>;
  return <FigureValue brief measure={line} year={figure.year} figure={figure} why={why} />;
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
    cell: (line) => (
      <FigureValue brief measure={line} year={line.year} figure={line.figure} why={line.why_none} />
    ),
  },
  {
    key: 'before',
    header: 'Year before',
    align: 'end',
    onPhone: 'half',
    cell: (line) => beside(line, line.before, line.why_none_before),
  },
  {
    key: 'england',
    header: 'England',
    align: 'end',
    onPhone: 'half',
    cell: (line) => beside(line, line.england),
  },
];
