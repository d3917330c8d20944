/** What is typed to call a meeting, and what is sent for it. */
import * as z from 'zod/mini';

import type { ScheduleMeeting, ScheduleSeries, WarningKind } from '@/api/generated/meetings';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export const repeats = {
  once: 'Once',
  fortnightly: 'Every second school week',
  termly: 'Once in each term',
} as const;

const time = z.string().check(z.trim(), z.regex(TIME, 'Enter a time of day, for example 16:00'));

export const schema = z
  .object({
    forum_id: z.string('Choose a forum').check(z.minLength(1, 'Choose a forum')),
    with_id: z.nullable(z.string()),
    on: z.iso.date('Enter a real date'),
    starts_at: time,
    ends_at: time,
    venue: z.string().check(z.trim(), z.maxLength(200, 'Keep it to 200 characters')),
    link: z
      .string()
      .check(
        z.trim(),
        z.regex(/^(https:\/\/[^\s<>"]{1,500})?$/, 'Enter an address that begins with https://'),
      ),
    repeat: z.string(),
    until: z.string(),
  })
  .check(
    z.refine(
      ({ starts_at: from, ends_at: to }) => !TIME.test(from) || !TIME.test(to) || from < to,
      {
        path: ['ends_at'],
        message: 'A meeting ends after it starts',
      },
    ),
    z.refine(
      ({ until, on }) => until === '' || (/^\d{4}-\d{2}-\d{2}$/.test(until) && until >= on),
      {
        path: ['until'],
        message: 'Enter a date after the first, or leave it empty',
      },
    ),
  );
export type AddValues = z.infer<typeof schema>;

type Despite = readonly WarningKind[];

function detailsOf({ forum_id: forum, with_id: other, venue, link }: AddValues) {
  return {
    forum_ids: other && other !== forum ? [forum, other] : [forum],
    title: '',
    venue,
    link,
    agenda_lead_id: null,
    facilitator_id: null,
    invited: [],
  };
}

export function meetingOf(values: AddValues, despite: Despite): ScheduleMeeting {
  const { on, starts_at, ends_at } = values;
  return { ...detailsOf(values), on, starts_at, ends_at, despite: [...despite] };
}

export function seriesOf(values: AddValues, despite: Despite): ScheduleSeries {
  const { on: first, until, starts_at, ends_at, repeat } = values;
  const rule = repeat === 'termly' ? ('termly' as const) : ('fortnightly' as const);
  return {
    ...detailsOf(values),
    rule: { rule, first, until: until || null },
    starts_at,
    ends_at,
    despite: [...despite],
  };
}
