/** A school's answer as a form holds it. */
import * as z from 'zod/mini';

import type { InboxActionView } from '@/api/generated/planning';

export type Answering = 'adopt' | 'adapt' | 'decline';

const LONGEST = 200;
const words = z.string().check(z.trim(), z.maxLength(LONGEST, 'Keep it to 200 characters'));

/** What each answer needs besides the version. */
export function answerSchema(answering: Answering) {
  return z.object({
    version: z.number(),
    lately: z.string(),
    words: answering === 'adapt' ? words.check(z.minLength(1, 'Put it in your own words')) : words,
    reason:
      answering === 'decline' ? z.string().check(z.minLength(1, 'Choose a reason')) : z.string(),
    objective_id: z.nullable(z.string()),
  });
}
export type AnswerValues = z.infer<ReturnType<typeof answerSchema>>;

/** Adapting begins with what was agreed. */
export function answerStart(action: InboxActionView, answering: Answering): AnswerValues {
  return {
    version: action.version,
    lately: '',
    words: answering === 'adapt' ? (action.adapted ?? action.wording ?? '') : '',
    reason: '',
    objective_id: action.objective_id ?? '',
  };
}

export function answerBody(answering: Answering, values: AnswerValues): Record<string, unknown> {
  const objective = values.objective_id === '' ? null : values.objective_id;
  switch (answering) {
    case 'adopt':
      return { objective_id: objective };
    case 'adapt':
      return { words: values.words, objective_id: objective };
    case 'decline':
      return { reason: values.reason, words: values.words === '' ? null : values.words };
  }
}
