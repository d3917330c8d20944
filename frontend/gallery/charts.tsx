/** Every chart with invented schools: values, gaps, marks and long names. */
import type { FigureCell } from '@/ui/amounts';
import { ChartCard } from '@/ui/charts/chart-card';
import { GapDots } from '@/ui/charts/gap-dots';
import { SchoolBars } from '@/ui/charts/school-bars';
import { TrendLines } from '@/ui/charts/trend-lines';

const ATTAINMENT = { name: 'Attainment 8', unit: 'points', decimals: 1 } as const;
const PROGRESS = { name: 'Progress 8', unit: 'progress', decimals: 2 } as const;
const ABSENCE = { name: 'Persistent absence', unit: 'percent', decimals: 1 } as const;
const WHY = 'not available: no KS2 baseline';

function cell(value: number, more: Partial<FigureCell> = {}): FigureCell {
  return {
    value,
    mark: null,
    cohort: 172,
    source: 'dfe',
    status: 'provisional',
    as_at: '2026-10-15',
    ...more,
  };
}

const suppressed = cell(0, { value: null, mark: 'suppressed', cohort: null });

const rows = [
  {
    key: 'ash',
    name: 'Ashlode School',
    figure: cell(51.8),
    local: { label: 'Wiltshire', value: 47.1 },
  },
  {
    key: 'pel',
    name: 'Pellowmere Academy',
    figure: cell(47.2),
    local: { label: 'Gloucestershire', value: 48.3 },
  },
  {
    key: 'sta',
    name: 'Stavermarsh School',
    figure: cell(40.9),
    local: { label: 'South Gloucestershire', value: 45.2 },
  },
  {
    key: 'tho',
    name: 'Thornhallow Community School',
    figure: suppressed,
    local: { label: 'Wiltshire', value: 47.1 },
  },
  { key: 'dun', name: 'Dunsellow School', figure: null },
];

const progress = [
  { key: 'ash', name: 'Ashlode School', figure: cell(0.31, { low: 0.1, high: 0.52 }) },
  { key: 'sta', name: 'Stavermarsh School', figure: cell(-0.47, { low: -0.7, high: -0.24 }) },
  { key: 'dun', name: 'Dunsellow School', figure: null, why: WHY },
];

const years = [
  { year: '2021-22', figure: cell(24.2) },
  { year: '2022-23', figure: cell(25.3) },
  { year: '2023-24', figure: null, why: 'not published: no examinations' },
  { year: '2024-25', figure: cell(25.3) },
  { year: '2025-26', figure: cell(27.4) },
];

/** As a page shows them. */
export function Charts() {
  return (
    <>
      <ChartCard
        id="gallery-bars"
        title="Two of three schools are above England"
        note="Attainment 8, 2025-26, schools in school order"
        cells={rows.map(({ figure }) => figure)}
        chart={
          <SchoolBars
            measure={ATTAINMENT}
            year="2025-26"
            rows={rows}
            references={[
              { kind: 'england', label: 'England', value: 46.1 },
              { kind: 'trust', label: 'Trust, 3 schools', value: 46.9 },
            ]}
          />
        }
        table={<p>The table</p>}
      />
      <ChartCard
        id="gallery-progress"
        title="Progress lies around nought"
        note="Progress 8, 2023-24"
        cells={progress.map(({ figure }) => figure)}
        chart={
          <SchoolBars
            measure={PROGRESS}
            year="2023-24"
            rows={progress}
            references={[{ kind: 'england', label: 'England', value: -0.03 }]}
          />
        }
        table={<p>The table</p>}
      />
      <ChartCard
        id="gallery-trend"
        title="Persistent absence is 2.1 percentage points up on the year before"
        note="Stavermarsh School beside England and the trust"
        cells={years.map(({ figure }) => figure)}
        chart={
          <TrendLines
            measure={ABSENCE}
            label="Stavermarsh"
            years={years}
            beside={[
              { kind: 'england', label: 'England', values: [22.5, 21.2, 20.1, 18.2, null] },
              { kind: 'trust', label: 'Trust', values: [21, 20.8, 19.9, 18.4, 19.1] },
            ]}
          />
        }
        table={<p>The table</p>}
      />
      <ChartCard
        id="gallery-gaps"
        title="The gap is widest at Stavermarsh"
        note="Attainment 8, 2025-26"
        cells={rows.map(({ figure }) => figure)}
        chart={
          <GapDots
            measure={ATTAINMENT}
            year="2025-26"
            names={{ group: 'Disadvantaged', others: 'Not disadvantaged' }}
            rows={[
              { key: 'ash', name: 'Ashlode School', group: cell(43.1), others: cell(53.2) },
              { key: 'sta', name: 'Stavermarsh School', group: cell(31.6), others: cell(45.1) },
              {
                key: 'tho',
                name: 'Thornhallow Community School',
                group: suppressed,
                others: suppressed,
              },
            ]}
          />
        }
        table={<p>The table</p>}
      />
    </>
  );
}
