import { expect, test } from 'vitest';

import type { BoardView, QuestionView } from '@/api/generated/meetings';

import { inOrder, toldInWords, waitingInWords } from './words';

const board: BoardView = {
  id: 'lgb',
  version: 1,
  name: 'Stavermarsh LGB',
  kind: 'local-governing-body',
  school_id: 'stavermarsh',
  members: [],
  cycle: '2026-27',
  given: 0,
  owed: 1,
  last_given_on: null,
  may_record: false,
  may_ask: true,
};

const question: QuestionView = {
  id: 'one',
  version: 1,
  forum_id: 'lgb',
  school_id: 'stavermarsh',
  cycle: '2026-27',
  question: 'What is different this time?',
  asked_by: 'governor',
  asked_on: '2026-11-01',
  owner_id: 'head',
  due: '2026-11-20',
  state: 'open',
  overdue: false,
  remarks: [],
  answered_on: null,
  closed_on: null,
  may_answer: false,
  may_challenge: false,
  may_close: false,
};

test.each([
  [board, 'No presentation yet this cycle'],
  [{ ...board, given: 1, last_given_on: '2026-11-18' }, 'Presentation given on 18 Nov 2026'],
  [
    { ...board, kind: 'trustees' as const, given: 1, owed: 3, last_given_on: '2026-10-14' },
    '1 of 3 updates given, the last on 14 Oct 2026',
  ],
  [{ ...board, kind: 'trustees' as const, owed: 3 }, '0 of 3 updates given'],
])('a board says what it was told', (one, words) => {
  expect(toldInWords(one)).toBe(words);
});

test('what waits is said with what is late and what is to be judged', () => {
  const late = { ...question, overdue: true };
  const answered = { ...question, state: 'answered' as const };
  expect(waitingInWords([])).toBe('No question waits for an answer.');
  expect(waitingInWords([question])).toBe('One question waits for an answer.');
  expect(waitingInWords([question, late, answered])).toBe(
    'Two questions wait for an answer, one of them is late; one answer to judge.',
  );
});

test('the earliest day owed stands first, what is closed last', () => {
  const closed = { ...question, id: 'closed', state: 'closed' as const };
  const answered = { ...question, id: 'answered', state: 'answered' as const };
  const later = { ...question, id: 'later', due: '2026-12-01' };
  const challenged = { ...question, id: 'challenged', state: 'challenged' as const };
  expect(inOrder([closed, later, answered, challenged]).map(({ id }) => id)).toEqual([
    'challenged',
    'later',
    'answered',
    'closed',
  ]);
});
