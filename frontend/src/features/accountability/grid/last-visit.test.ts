import { beforeEach, expect, test } from 'vitest';

import { aRow } from '../example-grid';
import { rememberVisit, visitBefore } from './last-visit';

const FRIDAY = Date.parse('2026-11-20T16:00:00Z');
const MONDAY = Date.parse('2026-11-23T08:00:00Z');
const MINUTE = 60_000;

beforeEach(() => {
  localStorage.clear();
});

function look(person: string, percent: number, now: number, on: string) {
  const before = visitBefore(person, now);
  rememberVisit(person, before, [aRow('Stavermarsh', { percent })], { on, now });
  return before?.rows['stavermarsh']?.percent;
}

test('Monday is compared with Friday, also when the page is opened again within the visit', () => {
  expect(look('ceo', 58, FRIDAY, '2026-11-20')).toBeUndefined();
  expect(look('ceo', 50, MONDAY, '2026-11-23')).toBe(58);
  expect(look('ceo', 42, MONDAY + 5 * MINUTE, '2026-11-23')).toBe(58);
});

test('a visit later the same day is a new one', () => {
  look('ceo', 58, FRIDAY, '2026-11-20');
  look('ceo', 50, MONDAY, '2026-11-23');
  expect(look('ceo', 42, MONDAY + 45 * MINUTE, '2026-11-23')).toBe(50);
});

test('two people of one computer do not share what they saw', () => {
  look('ceo', 58, FRIDAY, '2026-11-20');
  expect(look('head', 50, MONDAY, '2026-11-23')).toBeUndefined();
});

test('what is kept holds figures and ids, and no school’s name', () => {
  look('ceo', 58, FRIDAY, '2026-11-20');
  const kept = Object.values(localStorage).join();
  expect(kept).toContain('stavermarsh');
  expect(kept).not.toContain('Stavermarsh School');
});
