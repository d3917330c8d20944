/** Dates and times as the product writes them: "23 Nov 2026", "09:42"; the school's clock is London's. */

const ZONE = 'Europe/London';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: ZONE,
});
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
});
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

function instant(iso: string): Date {
  return new Date(DATE_ONLY.test(iso) ? `${iso}T12:00:00Z` : iso);
}

/** en-GB writes "Sept"; the product writes three letters for every month. */
function threeLetters(written: string): string {
  return written.replace('Sept', 'Sep');
}

/** "23 Nov 2026" from an ISO date or instant. */
export function day(iso: string): string {
  return threeLetters(DAY.format(instant(iso)));
}

/** "3 Sep to 23 Oct 2026": the year once where both days share it. */
export function span(first: string, last: string): string {
  const [from, to] = [day(first), day(last)];
  const year = to.slice(-5);
  return `${from.endsWith(year) ? from.slice(0, -year.length) : from} to ${to}`;
}

/** "09:42" from an ISO instant or a Date. */
export function clock(at: string | Date): string {
  return CLOCK.format(typeof at === 'string' ? new Date(at) : at);
}

/** "23 Nov 2026, 09:42" from an ISO instant. */
export function dayAndClock(iso: string): string {
  return `${day(iso)}, ${clock(iso)}`;
}
