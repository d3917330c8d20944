/** What the first pages ask planning for. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { InboxActionView, PlanSummary, PlanView } from '@/api/generated/planning';
import { readAll } from '@/api/pages';

const LIVE = ['planning.'];

/** The plans of one school, or of one cycle, as far as this person may read them. */
export const plansQuery = (asked: { readonly cycle?: string; readonly school_id?: string }) =>
  queryOptions({
    queryKey: ['planning', 'plans', asked],
    queryFn: ({ signal }) => readAll<PlanSummary>('/api/planning/plans', asked, signal),
    meta: { live: LIVE },
  });

/** One plan in full. */
export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['planning', 'plan', planId],
    queryFn: ({ signal }) => read<PlanView>(`/api/planning/plans/${planId}`, signal),
    meta: { live: LIVE },
  });

/** The actions a school has still to answer. */
export const waitingQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['planning', 'inbox', 'waiting', schoolId],
    queryFn: ({ signal }) =>
      readAll<InboxActionView>(
        '/api/planning/inbox',
        { school_id: schoolId, waiting: 'true' },
        signal,
      ),
    meta: { live: ['planning.action', 'meetings.action'] },
  });
