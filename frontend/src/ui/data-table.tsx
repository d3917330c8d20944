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
  /** On a phone: the card's heading, its corner, a labelled line (the default) or half of one. */
  readonly onPhone?: 'heading' | 'corner' | 'line' | 'half' | 'hidden';
};

/** A heading over neighbouring columns: where they come from, how old they are. */
export type ColumnGroup = {
  readonly key: string;
  readonly header: ReactNode;
  /** How many columns it stands over; the groups together cover them all. */
  readonly columns: number;
};

type DataTableProps<Row> = {
  /** Names the table for a screen reader. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly dense?: boolean;
  readonly sortedBy?: Sorting | undefined;
  readonly groups?: readonly ColumnGroup[];
  /** Rows to light up for a moment, because they changed by themselves. */
  readonly lit?: ((row: Row) => boolean) | undefined;
  /** A page made for paper keeps the table at every width. */
  readonly always?: 'table';
};

const PHONE = 'screen and (max-width: 47.99em)';

/** Choose EmptyState instead when there are no rows. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, lit, groups, always, dense = false } = props;
  const [sorting, setSorting] = useState<Sorting | null>(props.sortedBy ?? null);
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const sorted = useMemo(() => byColumn(rows, columns, sorting), [rows, columns, sorting]);
  if (phone && !always) return <Cards {...{ caption, columns, rowKey, lit }} rows={sorted} />;
  return (
    <table className={classes['table']} data-dense={dense || undefined}>
      <caption className="hidden-words">{caption}</caption>
      <thead>
        {groups ? (
          <tr className={classes['groups']}>
            {groups.map(({ key, header, columns: span }) => (
              <th key={key} scope="colgroup" colSpan={span}>
                {header}
              </th>
            ))}
          </tr>
        ) : null}
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
                <span className={classes['plain']}>{column.header}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <TableRow key={rowKey(row)} columns={columns} row={row} lit={lit?.(row)} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly lit: boolean | undefined;
};

/** The first column names the row. */
function TableRow<Row>({ columns, row, lit }: RowProps<Row>) {
  return (
    <tr data-lit={lit === true ? '' : undefined}>
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

type CardsProps<Row> = Pick<DataTableProps<Row>, 'caption' | 'columns' | 'rows' | 'rowKey'> & {
  readonly lit: DataTableProps<Row>['lit'];
};

function Cards<Row>({ caption, columns, rows, rowKey, lit }: CardsProps<Row>) {
  const place = (column: Column<Row>, at: number) =>
    column.onPhone ?? (at === 0 ? 'heading' : 'line');
  const at = (where: string) => columns.filter((column, index) => place(column, index) === where);
  const lines = columns.filter((column, index) => /^(line|half)$/.test(place(column, index)));
  return (
    <ul className={classes['cards']} aria-label={caption} data-cards>
      {rows.map((row) => (
        <li key={rowKey(row)} data-lit={lit?.(row) === true ? '' : undefined}>
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
            {lines.map((column) => (
              <div key={column.key} data-half={column.onPhone === 'half' ? '' : undefined}>
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
