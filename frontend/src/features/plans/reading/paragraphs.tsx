/** Words somebody wrote over several lines. */

/** A blank line begins a paragraph; nothing in the words is taken for markup. */
export function Paragraphs({ text, empty }: { readonly text: string; readonly empty?: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  if (paragraphs.length === 0) return empty ? <p data-empty>{empty}</p> : null;
  return paragraphs.map((one, at) => <p key={at}>{one}</p>);
}
