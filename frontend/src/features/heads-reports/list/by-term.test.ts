import { expect, test } from 'vitest';

import type { HeadsReportSummary, ReportEditionSummary } from '@/api/generated/performance';

import { answerOf } from '../words';
import { byTerm, notIn, termToTellOf } from './by-term';

const TERM = { number: 2, cycle: '2026-27' };

function aReport(school: string, more: Partial<HeadsReportSummary> = {}): HeadsReportSummary {
  return {
    id: `${school}:2026-27:2`,
    version: 1,
    school_id: school,
    school_name: school,
    cycle: '2026-27',
    term: 2,
    state: 'submitted',
    written: 9,
    sections: 9,
    editions: 0,
    moved_at: '2026-11-20T16:00:00Z',
    ...more,
  };
}

function anEdition(school: string, term: number): ReportEditionSummary {
  return {
    id: `${school}:2026-27:${String(term)}:1`,
    version: 1,
    report_id: `${school}:2026-27:${String(term)}`,
    school_id: school,
    school_name: school,
    cycle: '2026-27',
    term,
    number: 1,
    current: true,
    published_at: '2026-11-20T16:00:00Z',
  };
}

test('the latest term comes first, and a report is one row with what governors read of it', () => {
  const terms = byTerm(
    [aReport('b', { state: 'draft' }), aReport('a')],
    [anEdition('b', 2), anEdition('c', 1)],
  );

  expect(terms.map(({ title }) => title)).toEqual(['Term 2, 2026-27', 'Term 1, 2026-27']);
  const [now, before] = terms;
  expect(now?.rows.map(({ schoolName, state, edition }) => [schoolName, state, edition])).toEqual([
    ['a', 'submitted', null],
    ['b', 'draft', 1],
  ]);
  expect(before?.rows.map(({ state, edition }) => [state, edition])).toEqual([[null, 1]]);
});

test('a school whose report is a draft or not begun is not in', () => {
  const schools = ['a', 'b', 'c'].map((id) => ({ id, short_name: id.toUpperCase() }));
  const reports = [aReport('a'), aReport('b', { state: 'draft', written: 2 })];

  expect(notIn(reports, TERM, schools)).toEqual(['B', 'C']);
  expect(notIn([aReport('b', { state: 'draft', editions: 1 })], TERM, schools)).toEqual(['A', 'C']);
});

test('the answer counts what is in and says whose is not', () => {
  const returned = aReport('d', { state: 'returned' });
  expect(answerOf([aReport('a'), returned], TERM, ['B', 'C'])).toBe(
    'One report for Term 2 is in; one waits to be accepted. Not in: B and C.',
  );
  expect(answerOf([], TERM, ['A', 'B', 'C', 'D'])).toBe(
    'No report for Term 2 is in yet. Not in: four schools.',
  );
  const accepted = [aReport('a', { state: 'accepted' }), aReport('b', { state: 'published' })];
  expect(answerOf(accepted, TERM, [])).toBe('Two reports for Term 2 are in.');
});

test('until somebody has begun this term’s report, the page tells of the last term', () => {
  const third = { number: 3, cycle: '2026-27' };
  const old = aReport('a', { cycle: '2025-26', term: 6 });

  expect(termToTellOf([old, aReport('a')], third)).toEqual(TERM);
  expect(termToTellOf([aReport('a'), aReport('b', { term: 3 })], third)).toEqual(third);
  expect(termToTellOf([], third)).toEqual(third);
});
