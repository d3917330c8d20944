/** Order of a table's rows: stable, and in the alphabet of the people reading. */

export type Sorting = {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
};

type Sortable<Row> = {
  readonly key: string;
  readonly sortBy?: (row: Row) => string | number;
};

const alphabet = new Intl.Collator('en-GB', { numeric: true });

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return alphabet.compare(String(one), String(other));
}

/** The rows as they came when no sortable column is chosen. */
export function byColumn<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const key = columns.find((column) => column.key === sorting?.key)?.sortBy;
  if (!key || !sorting) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => sign * compare(key(one), key(other)));
}

/** A second press on the same column turns its order round. */
export function nextSorting(key: string, current: Sorting | null): Sorting {
  const turned = current?.key === key && current.direction === 'ascending';
  return { key, direction: turned ? 'descending' : 'ascending' };
}
