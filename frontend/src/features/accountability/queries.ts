/** What accountability is asked for; live messages about rows make these old by themselves. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import { readAll } from '@/api/pages';
import type {
  ActionBookView,
  ActionRowView,
  CadenceSummaryView,
  EnquiryCount,
  ForumNameView,
  GovernanceView,
  GridPrioritiesView,
  GridTermsView,
  GridView,
  LedgerView,
  OutcomesView,
  Regroup,
  SchoolSignalsView,
  SipView,
  SummaryView,
} from '@/api/generated/accountability';

import type { ActionsAsked } from './actions/asked';
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

/** Every rule of cadence, forum by forum. */
export const ledgerQuery = queryOptions({
  queryKey: ['accountability', 'cadence'],
  queryFn: ({ signal }) => read<LedgerView>(address('cadence', {}), signal),
  meta: { live: ['accountability.cadence-changed'] },
});

/** Each rule over the whole trust, without a school in it. */
export const cadenceSummaryQuery = queryOptions({
  queryKey: ['accountability', 'cadence-summary'],
  queryFn: ({ signal }) => read<CadenceSummaryView>(address('cadence/summary', {}), signal),
  refetchInterval: 60_000,
});

/** Every action the person may see, in numbers. */
export const actionBookQuery = queryOptions({
  queryKey: ['accountability', 'action-book'],
  queryFn: ({ signal }) => read<ActionBookView>(address('actions/book', {}), signal),
  meta: { live: ['accountability.actions-changed'] },
});

const ACTIONS_AT_ONCE = 50;

/** The actions behind one of the book's numbers, a part at a time. */
export const actionsQuery = (asked: ActionsAsked) =>
  infiniteQueryOptions({
    queryKey: ['accountability', 'actions', asked],
    queryFn: ({ signal, pageParam }) =>
      read<ActionsPage>(
        address('actions', {
          show: asked.show,
          age: asked.age,
          forum_id: asked.forum,
          school_id: asked.school,
          owner_id: asked.owner,
          priority_id: asked.priority,
          limit: ACTIONS_AT_ONCE,
          after: pageParam,
        }),
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: { live: ['accountability.actions-changed'] },
  });

type ActionsPage = { readonly items: readonly ActionRowView[]; readonly next: string | null };

/** Boards, and what they still ask. */
export const governanceQuery = queryOptions({
  queryKey: ['accountability', 'governance'],
  queryFn: ({ signal }) => read<GovernanceView>(address('governance', {}), signal),
  meta: { live: ['accountability.governance-changed'] },
});

/** Lines of enquiry by school, for those who may know of them. */
export const enquiriesQuery = queryOptions({
  queryKey: ['accountability', 'enquiries'],
  queryFn: ({ signal }) => readAll<EnquiryCount>('/api/accountability/enquiries', {}, signal),
  meta: { live: ['meetings.enquiry'] },
});

/** What each forum is called, as last heard. */
export const forumNamesQuery = queryOptions({
  queryKey: ['accountability', 'forums'],
  queryFn: ({ signal }) => readAll<ForumNameView>('/api/accountability/forums', {}, signal),
  staleTime: 300_000,
  meta: { live: ['meetings.forum'] },
});

/** A school's open signals, as last told while performance is away. */
export const signalsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['accountability', 'signals', schoolId],
    queryFn: ({ signal }) =>
      readAll<SchoolSignalsView>('/api/accountability/signals', { school_id: schoolId }, signal),
    meta: { live: ROWS, liveSchool: schoolId },
  });

/** The trust's outcomes by phase, without a school in it. */
export const outcomesQuery = queryOptions({
  queryKey: ['accountability', 'outcomes'],
  queryFn: ({ signal }) => read<OutcomesView>(address('outcomes', {}), signal),
  meta: { live: ['accountability.outcomes-changed'] },
});
