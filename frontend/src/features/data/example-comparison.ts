/** An invented comparison, for tests. */
import type {
  ComparedMeasure,
  ComparisonView,
  FigureView,
  MeasureShown,
} from '@/api/generated/performance';

export const ATTAINMENT: MeasureShown = {
  code: 'attainment-8',
  name: 'Attainment 8',
  dataset: 'ks4',
  unit: 'points',
  better: 'higher',
  decimals: 1,
  headline: true,
  definition: 'Average points over eight subjects.',
  source: 'DfE',
  years: [
    { year: '2024-25', why_none: null },
    { year: '2025-26', why_none: null },
  ],
};

/** A cell of the Department's; a null value is suppressed. */
export function aFigure(value: number | null, more: Partial<FigureView> = {}): FigureView {
  return {
    value,
    mark: value === null ? 'suppressed' : null,
    cohort: value === null ? null : 150,
    low: null,
    high: null,
    source: 'dfe',
    status: 'provisional',
    as_at: '2026-10-15',
    of_urn: null,
    ...more,
  };
}

/** Each school's figures, England's in the newest year, and nothing else. */
export function aMeasure(
  figures: Readonly<Record<string, readonly (number | null)[]>>,
  england: number | null,
  measure: MeasureShown = ATTAINMENT,
): ComparedMeasure {
  return {
    measure,
    schools: Object.entries(figures).map(([id, values]) => ({
      school_id: id,
      figures: values.map((value) => aFigure(value)),
      change: { value: null, why_none: 'no year before' },
      gaps: [],
    })),
    trust: measure.years.map(() => ({
      value: null,
      cohort: null,
      schools: 0,
      of_schools: 2,
      why_none: 'too few schools',
    })),
    england: {
      area: 'england',
      name: 'England',
      figures: [null, england === null ? null : aFigure(england)],
    },
    authorities: [],
  };
}

/** Two secondary schools, in school order. */
export function aComparison(
  measures: readonly ComparedMeasure[],
  more: Partial<ComparisonView> = {},
): ComparisonView {
  return {
    phase: 'secondary',
    dataset: 'ks4',
    year: '2025-26',
    group: 'all',
    only_own: false,
    years: ['2024-25', '2025-26'],
    years_there: ['2025-26', '2024-25'],
    schools: ['Stavermarsh', 'Ashlode'].map((name) => ({
      id: name.toLowerCase(),
      name: `${name} School`,
      short_name: name,
      phase: 'secondary',
      local_authority: 'Wiltshire',
    })),
    measures: [...measures],
    prompts: [],
    ...more,
  };
}
