/** "Amara Chidi-Okoye" → "AC": the letters on a person's button. */

/** First and last word; one letter when there is only one. */
export function initials(name: string): string {
  const words = name.split(' ').filter(Boolean);
  const letters = words.length > 1 ? [words.at(0), words.at(-1)] : [words.at(0)];
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
