/** A time of day as people type it: 9:30, 9.30, 0930; the service wants 09:30. */
import * as z from 'zod/mini';

const TYPED = /^(\d{1,2})[:.]?(\d{2})?$/;

/** "09:30", or null for what is no time of day. */
export function wallTime(typed: string): string | null {
  const found = TYPED.exec(typed.trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? '0')];
  if (!found || hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** For a form: refuses with words, and gives what the service wants. */
export const timeOfDay = (words: string) =>
  z.pipe(
    z.string().check(z.refine((typed) => wallTime(typed) !== null, words)),
    z.transform((typed: string) => wallTime(typed) ?? typed),
  );
