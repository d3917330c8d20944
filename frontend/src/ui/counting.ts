/** Numbers as a sentence says them. */

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** "Nine schools", "1,204 people", "One school": to begin a sentence with. */
export function counted(count: number, one: string, many = `${one}s`): string {
  const number = WORDS[count] ?? count.toLocaleString('en-GB');
  return `${number} ${count === 1 ? one : many}`;
}

/** The same inside a sentence: "nine schools". */
export function countedWithin(count: number, one: string, many = `${one}s`): string {
  const words = counted(count, one, many);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "five", "no", "1,204": the number alone, inside a sentence. */
export function inWords(count: number): string {
  return countedWithin(count, '', '').trim();
}

/** "A, B and C". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
