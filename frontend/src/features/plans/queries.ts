/** What planning is asked for; each query says which live messages make it old. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type {
  CarriableObjectives,
  Comparison,
  EditionSummary,
  OverdueView,
  PlanSummary,
  PlanView,
  PrioritiesView,
} from '@/api/generated/planning';
import { readAll } from '@/api/pages';

const LIVE = ['planning.'];

/** The address of a plan or of something in it. */
export function planPath(planId: string, rest = ''): string {
  return `/api/planning/plans/${planId}${rest}`;
}

/** One plan in full. */
export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['planning', 'plan', planId],
    queryFn: ({ signal }) => read<PlanView>(planPath(planId), signal),
    meta: { live: LIVE },
  });

/** Every plan of a cycle this person may see at least the titles of; or every plan of one school. */
export const plansQuery = (asked: { readonly cycle?: string; readonly school_id?: string }) =>
  queryOptions({
    queryKey: ['planning', 'plans', asked],
    queryFn: ({ signal }) => readAll<PlanSummary>('/api/planning/plans', asked, signal),
    meta: { live: LIVE },
  });

/** The trust's priorities, newest cycle first. */
export const prioritiesQuery = queryOptions({
  queryKey: ['planning', 'priorities'],
  queryFn: ({ signal }) => readAll<PrioritiesView>('/api/planning/priorities', {}, signal),
  meta: { live: ['planning.priorities'] },
});

/** Milestones whose term ended without a rating. */
export const overdueQuery = queryOptions({
  queryKey: ['planning', 'overdue'],
  queryFn: ({ signal }) => readAll<OverdueView>('/api/planning/overdue', {}, signal),
  meta: { live: LIVE },
});

/** The kept editions of a plan, newest first. */
export const editionsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['planning', 'editions', planId],
    queryFn: ({ signal }) => readAll<EditionSummary>(planPath(planId, '/editions'), {}, signal),
    meta: { live: LIVE },
  });

/** What differs between two editions; without `to`, between one and the plan as it stands. */
export const comparisonQuery = (planId: string, from: number, to: number | null) =>
  queryOptions({
    queryKey: ['planning', 'comparison', planId, from, to],
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({ from: String(from), ...(to ? { to: String(to) } : {}) });
      return read<Comparison>(planPath(planId, `/comparison?${asked.toString()}`), signal);
    },
    meta: { live: LIVE },
  });

/** Last cycle's unfinished objectives. */
export const carriableQuery = (planId: string) =>
  queryOptions({
    queryKey: ['planning', 'carriable', planId],
    queryFn: ({ signal }) =>
      read<CarriableObjectives>(planPath(planId, '/carried-objectives'), signal),
    staleTime: 0,
  });
