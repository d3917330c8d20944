/** Risk tiers: every school's for those who judge, the tier alone for trustees. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { RiskSummary, RiskView, TierView } from '@/api/generated/performance';
import { readAll } from '@/api/pages';

const ROOT = '/api/performance';
/** Own facts, and those a suggestion is made of. */
const LIVE = [
  'performance.risk',
  'performance.signal',
  'performance.figures',
  'planning.milestone',
  'planning.plan',
] as const;

export const riskPath = (schoolId: string) => `${ROOT}/risk/${schoolId}`;

/** In school order. */
export const boardQuery = queryOptions({
  queryKey: ['performance', 'risk'],
  queryFn: ({ signal }) => readAll<RiskSummary>(`${ROOT}/risk`, {}, signal),
  meta: { live: LIVE },
});

export const schoolRiskQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['performance', 'risk', schoolId],
    queryFn: ({ signal }) => read<RiskView>(riskPath(schoolId), signal),
    meta: { live: LIVE, liveSchool: schoolId },
  });

export const tiersQuery = queryOptions({
  queryKey: ['performance', 'tiers'],
  queryFn: ({ signal }) => readAll<TierView>(`${ROOT}/tiers`, {}, signal),
  meta: { live: ['performance.risk'] },
});
