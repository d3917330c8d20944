/** The dates of a year as a form holds them. */
import * as z from 'zod/mini';

import type { CalendarBody, SchoolCalendarBody } from '@/api/generated/directory';
import { day } from '@/ui/dates';

import type { Dates } from './weeks';

const date = z.iso.date('Enter a real date');

export const datesSchema = z.object({
  version: z.number(),
  own_terms: z.boolean(),
  own_inset: z.boolean(),
  terms: z.array(z.object({ starts: date, ends: date })),
  inset_days: z.array(z.object({ on: date })),
  closures: z.array(
    z.object({ on: date, name: z.string().check(z.trim(), z.minLength(1, 'Say what it is')) }),
  ),
  next_year_starts: z.union([z.literal(''), date]),
});
export type DatesValues = z.infer<typeof datesSchema>;

/** The form of a year; what is not the school's own is shown as the trust has it. */
export function datesOf(
  dates: Dates & { readonly next_year_starts?: string | null },
  version: number,
): DatesValues {
  return {
    version,
    own_terms: false,
    own_inset: false,
    terms: dates.terms.map(({ starts, ends }) => ({ starts, ends })),
    inset_days: [...dates.inset_days].sort().map((on) => ({ on })),
    closures: [...dates.closures]
      .sort((one, other) => one.on.localeCompare(other.on))
      .map(({ on, name }) => ({ on, name })),
    next_year_starts: dates.next_year_starts ?? '',
  };
}

const termsOf = ({ terms }: DatesValues) =>
  terms.map(({ starts, ends }, at) => ({ number: at + 1, starts, ends }));

/** The whole of the trust's year. */
export function trustBody(values: DatesValues): CalendarBody {
  return {
    terms: termsOf(values),
    inset_days: values.inset_days.map(({ on }) => on),
    closures: values.closures,
    next_year_starts: values.next_year_starts || null,
  };
}

/** Only what the school does differently. */
export function schoolBody(values: DatesValues): SchoolCalendarBody {
  return {
    terms: values.own_terms ? termsOf(values) : null,
    inset_days: values.own_inset ? values.inset_days.map(({ on }) => on) : null,
    closures: values.closures,
  };
}

/** For saying what somebody else changed. */
export function datesInWords(values: DatesValues): Record<string, string> {
  const terms = values.terms.map(
    ({ starts, ends }, at) => [`Term ${String(at + 1)}`, `${day(starts)} to ${day(ends)}`] as const,
  );
  return {
    ...Object.fromEntries(terms),
    'INSET days': values.inset_days.map(({ on }) => day(on)).join(', '),
    Closed: values.closures.map(({ on, name }) => `${name} ${day(on)}`).join(', '),
  };
}
