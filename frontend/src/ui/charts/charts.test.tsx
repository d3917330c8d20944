import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';

import { renderInside } from '../../../test/inside';

import type { FigureCell } from '../amounts';
import { ChartCard } from './chart-card';
import { GapDots } from './gap-dots';
import { SchoolBars } from './school-bars';
import { sourceWords } from './source-line';
import { TrendLines } from './trend-lines';

const POINTS = { name: 'Attainment 8', unit: 'points', decimals: 1 } as const;

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

beforeEach(() => {
  localStorage.clear();
});

test('schools stay in the order given, whatever their figures', () => {
  const rows = [
    { key: 'b', name: 'Stavermarsh', figure: cell(40.9) },
    { key: 'a', name: 'Ashlode', figure: cell(51.8) },
    { key: 'c', name: 'Dunsellow', figure: suppressed },
  ];
  renderInside(<SchoolBars measure={POINTS} year="2025-26" rows={rows} references={[]} />);
  const shown = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(shown).toEqual(['Stavermarsh40.9', 'Ashlode51.8', 'DunsellowSuppressed']);
});

test('what a bar is seen against is said in words too', () => {
  renderInside(
    <SchoolBars
      measure={POINTS}
      year="2025-26"
      rows={[{ key: 'a', name: 'Ashlode', figure: cell(51.8) }]}
      references={[{ kind: 'england', label: 'England', value: 46.1 }]}
    />,
  );
  expect(screen.getByText('England 46.1.')).toBeInTheDocument();
});

test('a gap in the years is not bridged, and says why it is there', () => {
  const { container } = renderInside(
    <TrendLines
      measure={POINTS}
      label="Ashlode"
      years={[
        { year: '2022-23', figure: cell(49) },
        { year: '2023-24', figure: cell(50) },
        { year: '2024-25', figure: null, why: 'not available: no KS2 baseline' },
        { year: '2025-26', figure: cell(51.8) },
      ]}
      beside={[]}
    />,
  );
  const plot = container.querySelector('svg g');
  expect(plot?.querySelectorAll('line')).toHaveLength(1);
  expect(plot?.querySelectorAll('circle')).toHaveLength(3);
  expect(screen.getByText('Not available: no KS2 baseline')).toBeVisible();
});

test('a gap between groups is told only where both figures are', () => {
  renderInside(
    <GapDots
      measure={POINTS}
      year="2025-26"
      names={{ group: 'Disadvantaged', others: 'Others' }}
      rows={[
        { key: 'a', name: 'Ashlode', group: cell(43.1), others: cell(53.2) },
        { key: 'b', name: 'Hartsbrook', group: suppressed, others: cell(50) },
      ]}
    />,
  );
  const [both, one] = screen.getAllByRole('listitem');
  expect(both).toHaveTextContent('Gap10.1 points');
  expect(one).not.toHaveTextContent('Gap');
});

test('who chose the table finds the table next time', async () => {
  const card = (
    <ChartCard
      id="one"
      title="Two are above England"
      note="Attainment 8"
      cells={[cell(51.8)]}
      chart={<p>drawn</p>}
      table={<p>tabled</p>}
    />
  );
  const { unmount } = renderInside(card);
  expect(screen.getByText('drawn')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  expect(screen.getByText('tabled')).toBeVisible();
  unmount();
  renderInside(card);
  expect(screen.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText('tabled')).toBeVisible();
});

test('the line below credits every source, how settled it is, and the span of days', () => {
  const own = cell(3, { source: 'school', status: 'school-reported', as_at: '2026-11-20' });
  expect(sourceWords([cell(1), own, null])).toBe(
    'Source: Department for Education and the school itself (provisional and school-reported), as at 15 Oct 2026 to 20 Nov 2026. Open government data under the Open Government Licence v3.0.',
  );
  expect(sourceWords([null])).toBeNull();
});
