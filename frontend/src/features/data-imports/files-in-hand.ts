/**
 * Files chosen on this device, by the import they belong to. They are sent again when a question
 * about them was answered; nothing of them is kept here once the page is closed.
 */
const inHand = new Map<string, File>();

/** Keep a file in hand. */
export function hold(importId: string, file: File): void {
  inHand.set(importId, file);
}

/** The file of an import, if it was chosen on this device since the page was opened. */
export function fileOf(importId: string): File | undefined {
  return inHand.get(importId);
}

const EXAMPLES = 3;
const START = 65_536;

/** The first cells under each heading, read here and sent nowhere. */
export async function examplesIn(file: File): Promise<readonly (readonly string[])[]> {
  const text = await file.slice(0, START).text();
  const [, ...rows] = cellsOf(text.replace(/^\uFEFF/, ''), EXAMPLES + 2);
  return rows.filter((row) => row.some((cell) => cell !== '')).slice(0, EXAMPLES);
}

/** The rows of a CSV's beginning, quotes and all. */
export function cellsOf(text: string, most: number): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  for (let at = 0; at <= text.length && rows.length <= most; at += 1) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    at += whole.length;
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') rows.push([]);
  }
  return rows.slice(0, most);
}
