/** Reads a date the way people in a school write one. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const WORDS = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The ISO date, or null for what is no date at all, 31/2/2026 included. */
export function parseDay(written: string): string | null {
  const text = written.trim().replaceAll(/\s+/g, ' ');
  const iso = ISO.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers) return real(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = WORDS.exec(text);
  const month = MONTHS.indexOf((words?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return words ? real(Number(words[3]), month, Number(words[1])) : null;
}

function real(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const kept = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return kept ? date.toISOString().slice(0, 10) : null;
}
