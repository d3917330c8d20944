import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { Look } from './look';
import { appearances, movement, type Status } from './status';
import { StatusChip } from './status-chip';

const ALL = Object.keys(appearances) as Status[];

test.each(ALL)('%s shows its word and an icon that is not read aloud', (status) => {
  const { container } = render(<StatusChip status={status} />, { wrapper: Look });
  expect(screen.getByText(appearances[status].word)).toBeVisible();
  expect(container.querySelector('[aria-hidden="true"] svg')).not.toBeNull();
});

test('no two statuses look the same without colour', () => {
  expect(new Set(ALL.map((status) => appearances[status].icon)).size).toBe(ALL.length);
});

test('a decline is said in words, not only by an arrow', () => {
  const { container } = render(<StatusChip status="off-track" from="at-risk" />, { wrapper: Look });
  expect(container).toHaveTextContent('Off track▼, declined from At risk');
});

test('a first rating after "Not started" is no movement', () => {
  const { container } = render(<StatusChip status="on-track" from="not-started" />, {
    wrapper: Look,
  });
  expect(container.textContent).toBe('On track');
});

test.each([
  ['on-track', 'embedded', 'improved'],
  ['on-track', 'at-risk', 'declined'],
  ['on-track', 'on-track', null],
  ['suppressed', 'on-track', null],
] as const)('from %s to %s has %s', (from, to, expected) => {
  expect(movement(from, to)).toBe(expected);
});
