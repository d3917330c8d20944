/** What is planned, as the form holds it and as the service wants it. */
import * as z from 'zod/mini';

import type { ScheduleSeries, SeriesPreview, WarningKind } from '@/api/generated/meetings';

import { detailFields, detailsBody } from '../details';
import { timeOfDay } from '../wall-time';

export const planned = z
  .object({
    forum_id: z.string('Choose who meets').check(z.minLength(1, 'Choose who meets')),
    joint: z.array(z.string()),
    rule: z.enum(['once', 'fortnightly', 'termly', 'chosen']),
    first: z.iso.date('Enter a real date'),
    until: z.union([z.literal(''), z.iso.date('Enter a real date, or none')]),
    more: z.array(z.object({ on: z.iso.date('Enter a real date') })),
    starts_at: timeOfDay('Enter a time such as 9:30'),
    ends_at: timeOfDay('Enter a time such as 11:00'),
    ...detailFields,
  })
  .check(
    z.refine(({ starts_at: from, ends_at: to }) => from < to, {
      message: 'It ends after it starts',
      path: ['ends_at'],
    }),
    z.refine(({ rule, first, until }) => rule !== 'fortnightly' || !until || first <= until, {
      message: 'The last day comes after the first',
      path: ['until'],
    }),
  );
export type Planned = z.infer<typeof planned>;

export const nothingPlanned = (forumId: string, on: string): Planned => ({
  forum_id: forumId,
  joint: [],
  rule: 'once',
  first: on,
  until: '',
  more: [],
  starts_at: '',
  ends_at: '',
  title: '',
  venue: '',
  link: '',
  agenda_lead_id: null,
  facilitator_id: null,
  invited: [],
});

function ruleOf({ rule, first, until, more }: Planned): ScheduleSeries['rule'] {
  switch (rule) {
    case 'fortnightly':
    case 'termly':
      return { rule, first, until: until === '' ? null : until };
    case 'once':
      return { rule: 'chosen', dates: [first] };
    case 'chosen':
      return { rule: 'chosen', dates: [first, ...more.map(({ on }) => on)] };
  }
}

/** One meeting is a series of one date, so that it is looked at the same way. */
export function seriesOf(values: Planned): ScheduleSeries {
  return {
    ...detailsBody(values),
    forum_ids: [values.forum_id, ...values.joint.filter((id) => id !== values.forum_id)],
    rule: ruleOf(values),
    starts_at: values.starts_at,
    ends_at: values.ends_at,
  };
}

type Dates = SeriesPreview['dates'];

/** The series without the dates left out, going past the warnings the person has read. */
export function confirmed(
  series: ScheduleSeries,
  dates: Dates,
  leftOut: ReadonlySet<string>,
): ScheduleSeries & { readonly despite: WarningKind[] } {
  const kept = dates.filter(({ on }) => !leftOut.has(on));
  const kinds = kept.flatMap(({ warnings }) => warnings.map(({ kind }) => kind));
  return {
    ...series,
    ...(leftOut.size > 0 ? { rule: { rule: 'chosen', dates: kept.map(({ on }) => on) } } : {}),
    despite: [...new Set(kinds)],
  };
}
