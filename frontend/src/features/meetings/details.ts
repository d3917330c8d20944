/** What a meeting is, whenever it is: the same fields where it is planned and where it is changed. */
import * as z from 'zod/mini';

import type { ChangeDetails, MeetingView } from '@/api/generated/meetings';

const line = z.string().check(z.trim(), z.maxLength(200, 'Keep it to 200 characters'));

export const detailFields = {
  title: line,
  venue: line,
  link: z
    .string()
    .check(
      z.trim(),
      z.maxLength(500, 'Keep it to 500 characters'),
      z.regex(/^(https:\/\/[^\s<>"]+)?$/, 'Begin with https:// and leave no spaces'),
    ),
  agenda_lead_id: z.nullable(z.string()),
  facilitator_id: z.nullable(z.string()),
  invited: z.array(z.string()),
};

export const details = z.object({ version: z.number(), ...detailFields });
export type DetailValues = z.infer<typeof details>;

export function detailsOf(meeting: MeetingView): DetailValues {
  return {
    version: meeting.version,
    title: meeting.own_title,
    venue: meeting.venue,
    link: meeting.link,
    agenda_lead_id: meeting.agenda_lead_id,
    facilitator_id: meeting.facilitator_id,
    invited: [...meeting.invited],
  };
}

/** A form's empty choice is "", which the service knows as nobody. */
export function detailsBody(values: Omit<DetailValues, 'version'>): ChangeDetails {
  return {
    title: values.title,
    venue: values.venue,
    link: values.link,
    agenda_lead_id: values.agenda_lead_id === '' ? null : values.agenda_lead_id,
    facilitator_id: values.facilitator_id === '' ? null : values.facilitator_id,
    invited: values.invited,
  };
}
