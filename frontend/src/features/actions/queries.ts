/** What meetings is asked about actions; each query says which live messages make it old. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { ActionSummary, ActionView, DigestView } from '@/api/generated/meetings';
import { readAll } from '@/api/pages';

const LIVE = ['meetings.action'];

/** The address of an action, or of something done with it. */
export function actionPath(actionId: string, rest = ''): string {
  return `/api/meetings/actions/${actionId}${rest}`;
}

export type Asked = {
  readonly mine?: 'true';
  readonly overdue?: 'true';
  readonly state?: 'open' | 'completed';
  readonly school_id?: string;
  readonly meeting_id?: string;
};

/** Soonest due first. */
export const actionsQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['meetings', 'actions', asked],
    queryFn: ({ signal }) => readAll<ActionSummary>('/api/meetings/actions', asked, signal),
    meta: { live: LIVE },
  });

/** One action with its whole history. */
export const actionQuery = (actionId: string) =>
  queryOptions({
    queryKey: ['meetings', 'action', actionId],
    queryFn: ({ signal }) => read<ActionView>(actionPath(actionId), signal),
    meta: { live: LIVE },
  });

export const DIGEST = '/api/meetings/digest';

/** Which letters the person wants about their actions. */
export const digestQuery = queryOptions({
  queryKey: ['meetings', 'digest'],
  queryFn: ({ signal }) => read<DigestView>(DIGEST, signal),
});
