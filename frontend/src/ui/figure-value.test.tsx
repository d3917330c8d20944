import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { renderInside } from '../../test/inside';

import { amount, apart, type FigureCell } from './amounts';
import { FigureValue } from './figure-value';

const PROGRESS = { name: 'Progress 8', unit: 'progress', decimals: 2 } as const;
const PERCENT = { name: 'Persistent absence', unit: 'percent', decimals: 1 } as const;

const told: FigureCell = {
  value: -0.47,
  mark: null,
  cohort: 172,
  low: -0.7,
  high: -0.24,
  source: 'dfe',
  status: 'final',
  as_at: '2025-02-13',
};

test('a value carries its unit, its decimals and, around nought, its sign', () => {
  expect(amount(-0.47, PROGRESS)).toBe('−0.47');
  expect(amount(0.3, PROGRESS)).toBe('+0.30');
  expect(amount(-0.001, PROGRESS)).toBe('0.00');
  expect(amount(27.4, PERCENT)).toBe('27.4%');
  expect(amount(1310, { unit: 'pupils', decimals: 0 })).toBe('1,310');
  expect(amount(22.8, { unit: 'per-100-pupils', decimals: 1 })).toBe('22.8 per 100');
  expect(apart(-9.6, PERCENT)).toBe('9.6 percentage points');
});

test('focus tells who says so, of which year, how settled, about how many and as at when', async () => {
  renderInside(<FigureValue measure={PROGRESS} year="2023-24" figure={told} />);
  await userEvent.tab();
  const figure = screen.getByRole('button', { name: '−0.47' });
  expect(figure).toHaveFocus();
  const panel = within(screen.getByRole('tooltip'));
  for (const words of [
    'Department for Education',
    '2023-24',
    'Final',
    '172 pupils',
    '−0.70 to −0.24',
    '13 Feb 2025',
  ]) {
    expect(panel.getByText(words)).toBeInTheDocument();
  }
  expect(figure).toHaveAccessibleDescription(/172 pupils/);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('the pointer opens the same panel, may go over to it, and closes it by leaving', async () => {
  renderInside(<FigureValue measure={PROGRESS} year="2023-24" figure={told} />);
  await userEvent.hover(screen.getByRole('button'));
  await userEvent.hover(screen.getByRole('tooltip'));
  expect(screen.getByRole('tooltip')).toBeVisible();
  await userEvent.unhover(screen.getByRole('tooltip'));
  await expect.poll(() => screen.queryByRole('tooltip')).toBeNull();
});

test('a touch opens the panel', async () => {
  renderInside(<FigureValue measure={PROGRESS} year="2023-24" figure={told} />);
  await userEvent.pointer({ keys: '[TouchA]', target: screen.getByRole('button') });
  expect(screen.getByRole('tooltip')).toBeVisible();
});

test('a suppressed figure says so and why, and never how many', async () => {
  const hidden: FigureCell = { ...told, value: null, mark: 'suppressed', cohort: null };
  renderInside(<FigureValue measure={PERCENT} year="2025-26" figure={hidden} />);
  await userEvent.hover(screen.getByRole('button', { name: 'Suppressed' }));
  const panel = within(screen.getByRole('tooltip'));
  expect(panel.getByText(/fewer than 6 pupils/)).toBeVisible();
  expect(panel.getByText('Cohort').parentElement).toHaveTextContent('CohortSuppressed');
});

test('a year without a measure gives its reason, never 0 or blank (R95)', () => {
  renderInside(
    <FigureValue
      measure={PROGRESS}
      year="2025-26"
      figure={null}
      why="not available: no KS2 baseline"
    />,
  );
  expect(screen.getByText('Not available')).toBeVisible();
  expect(screen.getByText('no KS2 baseline')).toBeVisible();
});

test('a year’s own reason wins over what a file marked the cell with', () => {
  const marked: FigureCell = { ...told, value: null, mark: 'not-applicable' };
  renderInside(
    <FigureValue
      measure={PROGRESS}
      year="2025-26"
      figure={marked}
      why="not available: no KS2 baseline"
    />,
  );
  expect(screen.getByRole('button')).toHaveTextContent('Not availableno KS2 baseline');
});

test('a figure nobody has given yet is said to be missing', () => {
  renderInside(<FigureValue measure={PERCENT} year="2025-26" figure={null} />);
  expect(screen.getByText('No figure')).toBeVisible();
});
