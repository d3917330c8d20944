/** What a figure was on the visit before, in words. */

type Value = string | number;

/** Null when it is the same, or when nobody looked or that visit did not know the figure yet. */
export function was<Kind extends Value>(
  before: Kind | null | undefined,
  now: Kind | null,
  words: (value: Kind) => string,
): string | null {
  if (before === undefined || before === now) return null;
  return before === null ? 'nothing yet' : words(before);
}
