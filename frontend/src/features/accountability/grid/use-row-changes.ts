/** Notices rows that change under the reader's eyes, for as long as a glance takes. */
import { useEffect, useState } from 'react';

import { changesBetween, type RowChange } from './row-changes';
import type { RowView } from '../row';

const GLANCE_MS = 6_000;
const NONE: readonly RowChange[] = [];

/** The changes of the last few seconds; the first reading is not a change. */
export function useRowChanges(rows: readonly RowView[]): readonly RowChange[] {
  const [shown, setShown] = useState(rows);
  const [changes, setChanges] = useState(NONE);
  if (rows !== shown) {
    setShown(rows);
    const found = changesBetween(shown, rows);
    if (found.length > 0) setChanges(found);
  }
  useEffect(() => {
    if (changes.length === 0) return undefined;
    const timer = window.setTimeout(() => {
      setChanges(NONE);
    }, GLANCE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [changes]);
  return changes;
}
