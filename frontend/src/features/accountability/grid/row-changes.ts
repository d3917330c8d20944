/** What changed in a row between two readings of the grid, in words to be read aloud. */
import { tierWord } from '@/ui/tier-tag';

import { counted } from '../counting';
import { nameOf } from '../row-name';
import { planStates } from '../words';
import { figuresOf } from './last-visit';
import type { RowView } from '../row';

export type RowChange = { readonly schoolId: string; readonly words: string };

function wordsFor(row: RowView, before: RowView): string | null {
  const [was, is] = [figuresOf(before), figuresOf(row)];
  const parts: string[] = [];
  if (is.percent !== was.percent && is.percent !== null) {
    const earlier = was.percent === null ? '' : `, was ${String(was.percent)}%`;
    parts.push(`${String(is.percent)}% on track${earlier}`);
  }
  if (is.overdue !== was.overdue && is.overdue !== null) {
    parts.push(`${String(is.overdue)} overdue`);
  }
  if (is.missed !== was.missed && is.missed !== null && is.missed !== undefined) {
    parts.push(`${counted(is.missed, 'rhythm')} missed`);
  }
  if (is.late !== was.late && is.late !== null && is.late !== undefined) {
    parts.push(`${counted(is.late, 'action')} overdue`);
  }
  if (is.signals !== was.signals && is.signals !== null && is.signals !== undefined) {
    parts.push(counted(is.signals, 'signal'));
  }
  if (is.tier !== was.tier && row.level === 'full' && row.risk) {
    parts.push(`tier ${tierWord(row.risk.tier)}`);
  }
  if (is.state !== was.state && row.sip) parts.push(`plan ${planStates[row.sip.state]}`);
  if (parts.length === 0 && row.version !== before.version) parts.push('updated');
  return parts.length === 0 ? null : `${nameOf(row)}: ${parts.join('; ')}.`;
}

/** Rows that read differently; a school seen for the first time is no change. */
export function changesBetween(
  before: readonly RowView[],
  now: readonly RowView[],
): readonly RowChange[] {
  const earlier = new Map(before.map((row) => [row.school_id, row]));
  return now.flatMap((row) => {
    const was = earlier.get(row.school_id);
    const words = was ? wordsFor(row, was) : null;
    return words === null ? [] : [{ schoolId: row.school_id, words }];
  });
}
