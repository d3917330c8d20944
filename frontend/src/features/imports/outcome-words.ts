/** An import in a sentence. */
import type { Outcome } from '@/api/generated/directory';
import { countedWithin, listed } from '@/ui/counting';

const SAID: readonly (readonly [Outcome, string])[] = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['unchanged', 'as before'],
  ['skipped', 'skipped'],
  ['refused', 'to put right'],
];

/** "Seven new, one changed and two skipped"; empty when the file had no row for us. */
export function outcomesInWords(rows: readonly { readonly outcome: Outcome }[]): string {
  const parts = SAID.flatMap(([outcome, words]) => {
    const count = rows.filter((row) => row.outcome === outcome).length;
    return count > 0 ? [countedWithin(count, words, words)] : [];
  });
  const joined = listed(parts);
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** How many rows an import would write. */
export function writes(rows: readonly { readonly outcome: Outcome }[]): number {
  return rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length;
}
