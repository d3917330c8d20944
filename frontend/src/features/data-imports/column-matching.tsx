/** The columns of a school's own file, each with what it means; remembered by their headings. */
import type { Group, MappedColumn, MeasureView, Meaning } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { ChoiceBox } from '@/ui/choice-box';
import { DataTable, type Column } from '@/ui/data-table';

import classes from './data-imports.module.css';
import { columnOf } from './guessing';

type ColumnMatchingProps = {
  readonly headings: readonly string[];
  /** The first rows, as they lie on this device. */
  readonly examples: readonly (readonly string[])[];
  readonly measures: readonly MeasureView[];
  readonly columns: readonly MappedColumn[];
  readonly onChange: (columns: readonly MappedColumn[]) => void;
};

const MEANINGS: readonly { readonly value: Exclude<Meaning, 'figure'>; readonly label: string }[] =
  [
    { value: 'urn', label: 'The school’s URN' },
    { value: 'academic_year', label: 'Academic year' },
    { value: 'measure_code', label: 'Which measure a row is about' },
    { value: 'breakdown', label: 'Which pupils a row is about' },
    { value: 'value', label: 'The figure of a row' },
    { value: 'cohort', label: 'How many pupils it is about' },
    { value: 'status', label: 'How settled it is' },
  ];
const GROUPS: Readonly<Record<Group, string>> = {
  all: 'All pupils',
  disadvantaged: 'Disadvantaged',
  'not-disadvantaged': 'Not disadvantaged',
  'sen-support': 'SEN support',
  ehcp: 'EHCP',
  'no-sen': 'No SEN',
  boys: 'Boys',
  girls: 'Girls',
};
const MEASURE = 'measure:';

/** Examples are shown from the device and sent nowhere; columns left alone are not read. */
export function ColumnMatching(props: ColumnMatchingProps) {
  const { headings, examples, measures, columns, onChange } = props;
  const choices = [
    { value: '', label: 'Not read' },
    { group: 'What tells rows apart', items: MEANINGS },
    {
      group: 'A column for each measure',
      items: measures.map(({ measure }) => ({
        value: MEASURE + measure.code,
        label: measure.name,
      })),
    },
  ];
  const of = (heading: string) => columns.find((one) => one.heading === heading);
  const set = (heading: string, next: MappedColumn | null) => {
    const others = columns.filter(
      (one) =>
        one.heading !== heading && (next?.meaning === 'figure' || one.meaning !== next?.meaning),
    );
    onChange(next ? [...others, next] : others);
  };
  const shown: readonly Column<string>[] = [
    { key: 'heading', header: 'Column', cell: (heading) => heading },
    {
      key: 'examples',
      header: 'For example',
      cell: (heading) => {
        const at = headings.indexOf(heading);
        const cells = examples.map((row) => row[at] ?? '').filter(Boolean);
        return <span className={classes['examples']}>{cells.join(' · ') || '–'}</span>;
      },
    },
    {
      key: 'meaning',
      header: 'Read as',
      cell: (heading) => {
        const column = of(heading);
        return (
          <div className={classes['meaning']}>
            <ChoiceBox
              label={`${heading} is read as`}
              quiet
              choices={choices}
              value={valueOf(column)}
              onChoose={(value) => {
                set(heading, chosen(heading, value));
              }}
            />
            {column?.meaning === 'figure' ? (
              <Figure
                column={column}
                headings={headings}
                onChange={(next) => {
                  set(heading, next);
                }}
              />
            ) : null}
          </div>
        );
      },
    },
  ];
  return (
    <Card
      title="What its columns mean"
      finding="Remembered for the next file with these headings. A figure must say how many pupils it is about, so that groups of 1 to 5 can be hidden. The examples stay on this device."
      flush
    >
      <DataTable
        caption="What its columns mean"
        columns={shown}
        rows={headings.filter(Boolean)}
        rowKey={(heading) => heading}
        dense
      />
    </Card>
  );
}

type FigureProps = {
  readonly column: MappedColumn;
  readonly headings: readonly string[];
  readonly onChange: (column: MappedColumn) => void;
};

/** Whom a column of figures is about, and where their number stands. */
function Figure({ column, headings, onChange }: FigureProps) {
  const pupils = [
    { value: '', label: 'pupils: as the row says' },
    ...headings
      .filter((one) => one && one !== column.heading)
      .map((one) => ({ value: one, label: `pupils: ${one}` })),
  ];
  return (
    <div className={classes['figure']}>
      <ChoiceBox
        label={`${column.heading} is about`}
        quiet
        choices={Object.entries(GROUPS).map(([value, label]) => ({ value, label }))}
        value={column.group}
        onChoose={(value) => {
          onChange({ ...column, group: value as Group });
        }}
      />
      <ChoiceBox
        label={`How many pupils ${column.heading} is about`}
        quiet
        choices={pupils}
        value={column.cohort ?? ''}
        onChoose={(value) => {
          onChange({ ...column, cohort: value || null });
        }}
      />
    </div>
  );
}

function valueOf(column: MappedColumn | undefined): string {
  if (!column) return '';
  return column.meaning === 'figure' ? MEASURE + (column.measure ?? '') : column.meaning;
}

function chosen(heading: string, value: string): MappedColumn | null {
  if (value === '') return null;
  return value.startsWith(MEASURE)
    ? columnOf(heading, 'figure', value.slice(MEASURE.length))
    : columnOf(heading, value as Meaning);
}
