/** Headteacher's Reports as they are written, and as they were published. */
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { change, read } from '@/api/client';
import type {
  HeadsReportSummary,
  HeadsReportView,
  ReportComparison,
  ReportEditionSummary,
  ReportEditionView,
} from '@/api/generated/performance';
import { readAll } from '@/api/pages';

const ROOT = '/api/performance';
const LIVE = { live: ['performance.heads-report'] };

/** While a report is written, what others write into it is looked for this often. */
const LOOK_AGAIN_MS = 15_000;

/** The address of a report, or of something in it. */
export function reportPath(reportId: string, rest = ''): string {
  return `${ROOT}/heads-reports/${encodeURIComponent(reportId)}${rest}`;
}

/** Reports as they are written: one's own school's, others' once they are handed in. */
export const reportsQuery = queryOptions({
  queryKey: ['performance', 'heads-reports'],
  queryFn: ({ signal }) => readAll<HeadsReportSummary>(`${ROOT}/heads-reports`, {}, signal),
  meta: LIVE,
});

/** The latest publication of each report. */
export const publishedQuery = queryOptions({
  queryKey: ['performance', 'heads-reports', 'published'],
  queryFn: ({ signal }) =>
    readAll<ReportEditionSummary>(`${ROOT}/published-heads-reports`, {}, signal),
  meta: LIVE,
});

/** One report as it is written; the words of its sections are in no event. */
export const reportQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['performance', 'heads-report', reportId],
    queryFn: ({ signal }) => read<HeadsReportView>(reportPath(reportId), signal),
    refetchInterval: ({ state }) => (state.data?.may.write ? LOOK_AGAIN_MS : false),
    retry: false,
    meta: LIVE,
  });

/** Every publication of one report, newest first. */
export const editionsQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['performance', 'heads-report', reportId, 'editions'],
    queryFn: ({ signal }) =>
      readAll<ReportEditionSummary>(reportPath(reportId, '/editions'), {}, signal),
    meta: LIVE,
  });

/** One publication whole; only whether it is still the current one can change. */
export const editionQuery = (reportId: string, number: number) =>
  queryOptions({
    queryKey: ['performance', 'heads-report', reportId, 'edition', number],
    queryFn: ({ signal }) =>
      read<ReportEditionView>(reportPath(reportId, `/editions/${String(number)}`), signal),
    meta: LIVE,
  });

/** What changed from one publication to a later one. */
export const comparisonQuery = (reportId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['performance', 'heads-report', reportId, 'comparison', from, to],
    queryFn: ({ signal }) =>
      read<ReportComparison>(
        reportPath(reportId, `/comparison?from=${String(from)}&to=${String(to)}`),
        signal,
      ),
  });

/** Takes a report in as a change left it, and looks again at the lists it stands in. */
export function useReportTaken() {
  const queries = useQueryClient();
  return useCallback(
    async (report: HeadsReportView) => {
      const { queryKey } = reportQuery(report.id);
      queries.setQueryData(queryKey, report);
      await Promise.all([
        queries.invalidateQueries({ queryKey: reportsQuery.queryKey }),
        queries.invalidateQueries({ queryKey: editionsQuery(report.id).queryKey }),
      ]);
    },
    [queries],
  );
}

/** Takes the next step of a report's life, from the version that was seen. */
export function moveReport(
  report: HeadsReportView,
  verb: 'submit' | 'return' | 'accept' | 'publish' | 'revise',
  body?: unknown,
): Promise<HeadsReportView> {
  return change<HeadsReportView>(reportPath(report.id, `/${verb}`), {
    method: 'POST',
    version: report.version,
    ...(body === undefined ? {} : { body }),
  });
}
