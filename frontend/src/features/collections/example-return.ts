/** Stavermarsh's return to the autumn collection, for tests. */
import type { CellView, Group, ReturnMeasureView, ReturnView } from '@/api/generated/performance';

/** A figure still to come. */
export function aCell(group: Group, more: Partial<CellView> = {}): CellView {
  return {
    group,
    value: null,
    mark: null,
    cohort: null,
    held_back: false,
    entered_by: null,
    entered_at: null,
    before: null,
    doubts: [],
    ...more,
  };
}

/** Attainment 8 of all and of disadvantaged pupils, or another measure like it. */
export function aMeasure(more: Partial<ReturnMeasureView> = {}): ReturnMeasureView {
  return {
    measure: 'attainment-8',
    name: 'Attainment 8',
    dataset: 'ks4',
    unit: 'points',
    better: 'higher',
    decimals: 1,
    definition: 'Average points over eight slots.',
    counts_pupils: false,
    least: 0,
    most: 90,
    why_none: null,
    cells: [aCell('all'), aCell('disadvantaged')],
    ...more,
  };
}

/** Awaited and empty, with Progress 8 that the year does not have. */
export function aReturn(more: Partial<ReturnView> = {}): ReturnView {
  return {
    id: 'autumn:stavermarsh',
    version: 1,
    collection_id: 'autumn',
    collection_name: 'Autumn headline',
    collection_open: true,
    year: '2025-26',
    opens: '2026-11-02',
    due: '2026-11-27',
    status: 'school-reported',
    school_id: 'stavermarsh',
    state: 'awaited',
    late_days: 0,
    submitted_on: null,
    measures: [
      aMeasure(),
      aMeasure({
        measure: 'progress-8',
        name: 'Progress 8',
        unit: 'progress',
        why_none: 'not available: no KS2 baseline',
        cells: [],
      }),
    ],
    queries: [],
    moves: [],
    asked: 2,
    filled: 0,
    may_write: true,
    may_submit: false,
    may_query: false,
    may_send_back: false,
    may_accept: false,
    may_publish: false,
    ...more,
  };
}
