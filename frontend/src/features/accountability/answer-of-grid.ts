/** The grid's answer in the words of whoever reads it. */
import type { FullRowView, GridView } from '@/api/generated/accountability';

import { answerForAll, answerForCompared, answerForOwn } from './answers';
import { useYardstick } from './use-yardstick';

/** The rows seen in full: all for the trust's own people, one for a Head, none for a governor. */
export function fullRows({ rows }: GridView): readonly FullRowView[] {
  return rows.filter((row) => row.level === 'full');
}

/** Whether this person sees every school in full. */
export function seesAllInFull(grid: GridView): boolean {
  return grid.rows.length > 1 && fullRows(grid).length === grid.rows.length;
}

/** One sentence. */
export function useGridAnswer(grid: GridView): string {
  const yardstick = useYardstick(grid.cycle);
  const [own] = fullRows(grid);
  const [only] = grid.rows;
  if (seesAllInFull(grid)) return answerForAll(grid.rows, yardstick);
  if (own) return answerForOwn(own);
  return only ? answerForCompared(only) : 'No schools yet';
}
