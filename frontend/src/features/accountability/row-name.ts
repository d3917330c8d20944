/** What a row's school is called, also while the directory has not told of it. */
import type { RowView } from './row';

/** "Stavermarsh", or what can be said while the directory has not told of the school. */
export function shortNameOf({ short_name: short, name }: RowView): string {
  return short ?? name ?? 'A new school';
}

/** "Stavermarsh School". */
export function nameOf(row: RowView): string {
  return row.name ?? shortNameOf(row);
}
