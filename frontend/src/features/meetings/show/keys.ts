/** Which slide a key leads to. */

const FORTH = new Set(['ArrowRight', 'ArrowDown', 'PageDown']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);
/** A presenter's clicker sends these; in a box of words they are worth more as pages too. */
const PAGES = new Set(['PageDown', 'PageUp']);

/** Whether a key pressed here belongs to words being typed. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** Null for a key that is none of ours; at either end one stays. */
export function slideAfter(key: string, at: number, last: number, typing: boolean): number | null {
  if (typing && !PAGES.has(key)) return null;
  if (FORTH.has(key)) return Math.min(at + 1, last);
  if (BACK.has(key)) return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
