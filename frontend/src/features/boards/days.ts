/** Dates counted by the trust's own calendar days, free of clocks and zones. */

const DAY_MS = 86_400_000;

/** The ISO date so many days later. */
export function daysAfter(isoDate: string, days: number): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
