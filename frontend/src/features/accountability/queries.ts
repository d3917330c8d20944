/** What accountability is asked for; live messages about rows make these old by themselves. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type {
  GridPrioritiesView,
  GridTermsView,
  GridView,
  Regroup,
  SipView,
  SummaryView,
} from '@/api/generated/accountability';

import type { MilestonesAsked } from './asked';

const ROWS = ['accountability.row-changed'];

type Asked = Readonly<Record<string, string | number | boolean | undefined>>;

function address(path: string, asked: Asked): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined) query.set(name, String(value));
  }
  const written = query.toString();
  return `/api/accountability/${path}${written ? `?${written}` : ''}`;
}

/** Every school of the present cycle, or the same facts gathered another way. */
export const gridQuery = (regroup: Regroup) =>
  queryOptions({
    queryKey: ['accountability', 'grid', regroup],
    queryFn: ({ signal }) => read<GridView>(address('grid', { regroup }), signal),
    meta: { live: ROWS },
  });

/** The milestones behind one number of one school. */
export const sipQuery = (schoolId: string, asked: MilestonesAsked) =>
  queryOptions({
    queryKey: ['accountability', 'sip', schoolId, asked],
    queryFn: ({ signal }) => read<SipView>(address(`schools/${schoolId}/sip`, asked), signal),
    meta: { live: ROWS, liveSchool: schoolId },
  });

/** The trust in numbers, without a school in it. */
export const summaryQuery = queryOptions({
  queryKey: ['accountability', 'summary'],
  queryFn: ({ signal }) => read<SummaryView>(address('summary', {}), signal),
  meta: { live: ['accountability.', 'planning.'] },
  refetchInterval: 60_000,
});

/** The cycle's priorities by name. */
export const gridPrioritiesQuery = (cycle: string) =>
  queryOptions({
    queryKey: ['accountability', 'priorities', cycle],
    queryFn: ({ signal }) => read<GridPrioritiesView>(address('priorities', { cycle }), signal),
    staleTime: 300_000,
    meta: { live: ['planning.priorities'] },
  });

/** The cycle's terms by date. */
export const gridTermsQuery = (cycle: string) =>
  queryOptions({
    queryKey: ['accountability', 'terms', cycle],
    queryFn: ({ signal }) => read<GridTermsView>(address('terms', { cycle }), signal),
    staleTime: 300_000,
    meta: { live: ['directory.calendar'] },
  });
