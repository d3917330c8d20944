/** Which services feed the page, whether each answers, and how old what it told us is (R105). */
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { FreshnessView } from '@/api/generated/accountability';
import { Problem, Unreachable } from '@/api/problem';
import { todayQuery } from '@/api/today';
import { clock, dayAndClock } from '@/ui/dates';

const ASK_AGAIN_MS = 20_000;

/** The lightest question each service answers to everybody signed in; one line a service. */
const QUESTIONS: Readonly<Record<string, string>> = {
  directory: '/api/directory/today',
  planning: '/api/planning/priorities?limit=1',
  meetings: '/api/meetings/forums?limit=1',
  performance: '/api/performance/measures?limit=1',
};

/** Whether the service itself, not the answer, is what is missing. */
export function isAway(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Problem && error.status >= 500);
}

function answersQuery(source: string) {
  return queryOptions({
    queryKey: ['answers', source],
    queryFn: async ({ signal }) => {
      const question = QUESTIONS[source];
      if (question) await read<unknown>(question, signal);
      return true;
    },
    retry: false,
    staleTime: 0,
    refetchInterval: ASK_AGAIN_MS,
    meta: { live: [`${source}.`] },
  });
}

export type ColumnAge = {
  readonly column: string;
  readonly source: string;
  readonly away: boolean;
  /** When the column was last known to be true: "09:42", with its day once that has passed. */
  readonly asOf: string;
};

/**
 * The age of each column: while its service answers, the column is as of that answer; when it no
 * longer does, the time stands still.
 */
export function useColumnAges(columns: readonly FreshnessView[]): readonly ColumnAge[] {
  const { data: today } = useQuery(todayQuery);
  const sources = [...new Set(columns.map(({ source }) => source))];
  const asked = useQueries({ queries: sources.map(answersQuery) });
  return columns.map(({ column, source, heard_at: heardAt }) => {
    const { error = null, dataUpdatedAt = 0 } = asked[sources.indexOf(source)] ?? {};
    const known = dataUpdatedAt > 0 ? clock(new Date(dataUpdatedAt)) : told(heardAt, today?.date);
    return { column, source, away: isAway(error), asOf: known };
  });
}

/** "09:42" on the day itself, "20 Nov 2026, 09:42" after it. */
function told(iso: string | null, today: string | undefined): string {
  if (iso === null) return 'nothing told yet';
  return iso.slice(0, 10) === today ? clock(iso) : dayAndClock(iso);
}
