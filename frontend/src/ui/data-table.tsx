/** Records in rows on a desk and in cards on a phone; nothing ever scrolls sideways. */
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState, type ReactNode } from 'react';

import classes from './data-table.module.css';
import { SortButton } from './sort-button';
import { byColumn, type Sorting } from './sorting';

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  readonly sortBy?: (row: Row) => string | number;
  readonly align?: 'start' | 'end';
  /** On a phone: the card's heading, its corner, or a labelled line (the default). */
  readonly onPhone?: 'heading' | 'corner' | 'line' | 'hidden';
};

type DataTableProps<Row> = {
  /** Names the table for a screen reader. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly dense?: boolean;
  readonly sortedBy?: Sorting;
};

const PHONE = 'screen and (max-width: 47.99em)';

/** Choose EmptyState instead when there are no rows. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, dense = false } = props;
  const [sorting, setSorting] = useState<Sorting | null>(props.sortedBy ?? null);
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const sorted = useMemo(() => byColumn(rows, columns, sorting), [rows, columns, sorting]);
  if (phone) return <Cards {...{ caption, columns, rowKey }} rows={sorted} />;
  return (
    <table className={classes['table']} data-dense={dense || undefined}>
      <caption className="hidden-words">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-align={column.align}
              aria-sort={sorting?.key === column.key ? sorting.direction : undefined}
            >
              {column.sortBy ? (
                <SortButton column={column} sorting={sorting} onSort={setSorting} />
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <TableRow key={rowKey(row)} columns={columns} row={row} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps<Row> = { readonly columns: readonly Column<Row>[]; readonly row: Row };

/** The first column names the row. */
function TableRow<Row>({ columns, row }: RowProps<Row>) {
  return (
    <tr>
      {columns.map((column, at) =>
        at === 0 ? (
          <th key={column.key} scope="row" data-align={column.align}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} data-align={column.align}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

type CardsProps<Row> = Pick<DataTableProps<Row>, 'caption' | 'columns' | 'rows' | 'rowKey'>;

function Cards<Row>({ caption, columns, rows, rowKey }: CardsProps<Row>) {
  const place = (column: Column<Row>, at: number) =>
    column.onPhone ?? (at === 0 ? 'heading' : 'line');
  const at = (where: string) => columns.filter((column, index) => place(column, index) === where);
  return (
    <ul className={classes['cards']} aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          <div className={classes['cardTop']}>
            <div className={classes['cardHeading']}>
              {at('heading').map((column) => (
                <div key={column.key}>{column.cell(row)}</div>
              ))}
            </div>
            {at('corner').map((column) => (
              <div key={column.key}>{column.cell(row)}</div>
            ))}
          </div>
          <dl>
            {at('line').map((column) => (
              <div key={column.key}>
                <dt>{column.header}</dt>
                <dd>{column.cell(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
