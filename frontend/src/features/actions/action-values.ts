/** The words, owner, day, school and aim of an action as a form holds them. */
import * as z from 'zod/mini';

import type { ActionView, AssignActionBody, ReviseActionBody } from '@/api/generated/meetings';

const LONGEST = 200;

export const agreement = z.object({
  version: z.number(),
  wording: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Write what is to be done'),
      z.maxLength(LONGEST, 'Keep it to 200 characters'),
    ),
  owner_id: z.string('Choose who does it').check(z.minLength(1, 'Choose who does it')),
  due: z.iso.date('Enter the day it is due'),
  school_id: z.nullable(z.string()),
  objective_id: z.nullable(z.string()),
});
export type Agreement = z.infer<typeof agreement>;

export const revision = z.object({
  version: z.number(),
  owner_id: z.string('Choose who does it').check(z.minLength(1, 'Choose who does it')),
  due: z.iso.date('Enter the day it is due'),
});
export type Revision = z.infer<typeof revision>;

/** A form's empty choice is "", which the service knows as nothing. */
function chosen(value: string | null): string | null {
  return value === '' ? null : value;
}

/** The priority is the objective's own. */
export function assignBody(meetingId: string, values: Agreement): AssignActionBody {
  return {
    meeting_id: meetingId,
    wording: values.wording,
    owner_id: values.owner_id,
    due: values.due,
    school_id: chosen(values.school_id),
    objective_id: chosen(values.school_id) && chosen(values.objective_id),
    priority_id: null,
  };
}

export function revisionOf({ version, owner_id: owner, due }: ActionView): Revision {
  return { version, owner_id: owner, due };
}

/** The objective stays as it was. */
export function reviseBody(values: Revision): ReviseActionBody {
  return { owner_id: values.owner_id, due: values.due, objective_id: null };
}
