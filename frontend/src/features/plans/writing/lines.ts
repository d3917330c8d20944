/** Several short lines typed into one box. */

/** Blank lines and list marks brought along from Word are left out. */
export function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[•▪◦·*\-–—]|\d+[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
}

/** The other way round, one line each. */
export function fromLines(lines: readonly string[]): string {
  return lines.join('\n');
}
