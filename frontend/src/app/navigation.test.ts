import { expect, test } from 'vitest';

import type { Session } from '@/session/session';

import { HEAD } from '../../test/inside';

import { bySection, isClosed, placeOver, placesFor } from './navigation';
import type { Place } from './place';
import { matching } from './shell/jumps';

function aPlace(
  label: string,
  needs: Place['needs'],
  section: Place['section'] = 'Improve',
): Place {
  return { label, to: '/', section, needs, answers: `What ${label} answers` };
}

const PLANS = aPlace('Plans', 'planning.rate-milestone');
const HOME = aPlace('Home', null, 'Overview');
const OPS = aPlace('Operations', 'gateway.operate', 'Trust');

test('nobody sees an entry that would refuse them', () => {
  expect(placesFor(HEAD, [HOME, PLANS, OPS])).toEqual([HOME, PLANS]);
});

test('a section without an entry has no heading', () => {
  const sections = bySection(placesFor(HEAD, [HOME, PLANS, OPS]));
  expect([...sections]).toEqual([
    ['Overview', [HOME]],
    ['Improve', [PLANS]],
  ]);
});

test('a jump is found by any of its words, in any order', () => {
  const jumps = [HOME, PLANS].map(({ label, answers }) => ({
    id: label,
    label,
    answers,
    href: '/',
  }));
  expect(matching(jumps, 'answers pla').map(({ label }) => label)).toEqual(['Plans']);
  expect(matching(jumps, 'zebra')).toEqual([]);
});

test('a record waits until something is typed', () => {
  const record = { id: 's1', label: 'Stavermarsh', answers: '', href: '/s', record: true } as const;
  expect(matching([record], '')).toEqual([]);
  expect(matching([record], 'stav')).toEqual([record]);
});

test('an address under a place that is not theirs is closed, and so is no other', () => {
  expect(isClosed(HEAD, '/people')).toBe(true);
  expect(isClosed(HEAD, '/people/p-1/edit')).toBe(true);
  expect(isClosed(HEAD, '/my-school')).toBe(false);
  expect(isClosed(HEAD, '/account')).toBe(false);
  expect(isClosed(HEAD, '/')).toBe(false);
});

test('who may read the trust’s summary and not its schools is let into the one alone', () => {
  const trustee = {
    ...HEAD,
    hat: 'trustee',
    permissions: ['accountability.read-trust-summary'],
  } as const satisfies Session;
  expect(isClosed(trustee, '/accountability/summary')).toBe(false);
  expect(isClosed(trustee, '/accountability')).toBe(true);
});

test('the page a role opens on is never closed to it', () => {
  const governor: Session = { ...HEAD, hat: 'governor', permissions: [] };
  expect(isClosed(governor, '/my-plan')).toBe(false);
  expect(isClosed({ ...governor, hat: 'colleague' }, '/my-plan')).toBe(true);
});

test('an address belongs to the nearest place above it, so that one entry is marked', () => {
  expect(placeOver('/accountability/summary')?.label).toBe('Trust summary');
  expect(placeOver('/accountability/schools/s-1')?.label).toBe('Accountability');
  expect(placeOver('/')?.label).toBe('Home');
  expect(placeOver('/account')).toBeUndefined();
});
