/** Numbers inside sentences. */

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "three", "12". */
export function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}

/** "three schools", "one school", "no schools", "12 schools". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** The same at the beginning of a sentence. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "Ashlode, Dunsellow and Marlhaven". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
