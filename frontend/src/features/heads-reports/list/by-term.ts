/** Reports and publications as one list, term by term. */
import type {
  HeadsReportState,
  HeadsReportSummary,
  ReportEditionSummary,
} from '@/api/generated/performance';

import { isIn } from '../words';

/** A report as somebody may see it: at the desk, published, or both. */
export type Row = {
  readonly id: string;
  readonly schoolName: string;
  /** Null for somebody who reads publications alone. */
  readonly state: HeadsReportState | null;
  readonly written: readonly [number, number] | null;
  /** The number of what governors read, if anything was published. */
  readonly edition: number | null;
  readonly at: string;
};

export type OfTerm = {
  readonly period: string;
  readonly title: string;
  readonly rows: readonly Row[];
};

/** The latest term first, schools by name. */
export function byTerm(
  reports: readonly HeadsReportSummary[],
  published: readonly ReportEditionSummary[],
): readonly OfTerm[] {
  const terms = new Map<string, { title: string; rows: Map<string, Row> }>();
  const rowsOf = ({ cycle, term }: { readonly cycle: string; readonly term: number }) => {
    const period = periodOf({ cycle, term });
    const known = terms.get(period);
    if (known) return known.rows;
    const rows = new Map<string, Row>();
    terms.set(period, { title: `Term ${String(term)}, ${cycle}`, rows });
    return rows;
  };
  for (const one of published) {
    rowsOf(one).set(one.report_id, {
      id: one.report_id,
      schoolName: one.school_name,
      state: null,
      written: null,
      edition: one.number,
      at: one.published_at,
    });
  }
  for (const one of reports) {
    const rows = rowsOf(one);
    rows.set(one.id, {
      id: one.id,
      schoolName: one.school_name,
      state: one.state,
      written: [one.written, one.sections],
      edition: rows.get(one.id)?.edition ?? null,
      at: one.moved_at,
    });
  }
  return [...terms]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([period, { title, rows }]) => ({
      period,
      title,
      rows: [...rows.values()].toSorted((one, other) =>
        one.schoolName.localeCompare(other.schoolName),
      ),
    }));
}

/** The schools whose report for a term is not handed in. */
export function notIn(
  reports: readonly HeadsReportSummary[],
  term: { readonly number: number; readonly cycle: string },
  schools: readonly { readonly id: string; readonly short_name: string }[],
): readonly string[] {
  const there = new Set(
    reports
      .filter((one) => one.term === term.number && one.cycle === term.cycle)
      .filter(isIn)
      .map(({ school_id: school }) => school),
  );
  return schools.filter(({ id }) => !there.has(id)).map(({ short_name: name }) => name);
}

/** The term that runs, once somebody has begun to report it; before that the last one reported. */
export function termToTellOf(
  reports: readonly HeadsReportSummary[],
  running: { readonly number: number; readonly cycle: string },
): { readonly number: number; readonly cycle: string } {
  const begun = reports.some(
    ({ term, cycle }) => term === running.number && cycle === running.cycle,
  );
  const [latest] = reports.toSorted((one, other) => periodOf(other).localeCompare(periodOf(one)));
  return begun || !latest ? running : { number: latest.term, cycle: latest.cycle };
}

function periodOf({ cycle, term }: { readonly cycle: string; readonly term: number }): string {
  return `${cycle}:${String(term)}`;
}
