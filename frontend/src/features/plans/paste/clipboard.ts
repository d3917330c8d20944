/** What a table is on the clipboard: Word and Excel offer HTML and tab-separated text. */

export type Pasted = {
  /** What is sent: the HTML where there is a table in it, because it keeps line breaks in cells. */
  readonly sent: string;
  /** What is shown in the box. */
  readonly shown: string;
};

const LONGEST = 400_000;

/** Null when there is no table in the HTML, or it is too long: then the plain text is better. */
export function tableOf(clipboard: Pick<DataTransfer, 'getData'>): Pasted | null {
  const html = clipboard.getData('text/html');
  const shown = clipboard.getData('text/plain');
  const table = /<table[\s\S]*<\/table>/i.exec(html)?.[0];
  return table && table.length <= LONGEST ? { sent: table, shown } : null;
}
