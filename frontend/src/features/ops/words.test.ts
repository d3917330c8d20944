import { expect, test } from 'vitest';

import type { OpsServiceView, QueueView } from '@/api/generated/gateway';

import { lasted, standing, waitingBy } from './words';

const READY = { ready: true, store: 'up', broker: 'up' } as const;

function aService(name: string, readiness: OpsServiceView['readiness'] = READY): OpsServiceView {
  return { name, readiness, milliseconds: 4 };
}

function aQueue(name: string, kind: QueueView['kind'], waiting: number): QueueView {
  const service = name.split('.')[0] ?? name;
  return { name, service, kind, waiting, in_hand: 1, consumers: kind === 'work' ? 3 : 0 };
}

test.each([
  [[aService('planning'), aService('gateway')], 0, /^Everything runs: two processes ready/],
  [[aService('planning')], 3, 'Everything runs, but three messages could not be taken in.'],
  [[aService('planning', null), aService('directory')], 3, 'Planning does not answer.'],
  [
    [aService('planning', { ...READY, ready: false, store: 'away' })],
    0,
    'One service cannot reach its database.',
  ],
  [[aService('planning', { ...READY, broker: 'away' })], 0, /^The message broker is away/],
])('the page says what is worst first', (services, dead, words) => {
  expect(standing(services, dead)).toMatch(words);
});

test('a service’s queues are one line: copies are those listening to its work', () => {
  const queues = [
    aQueue('planning', 'work', 5),
    aQueue('planning.retry.1', 'retry', 2),
    aQueue('planning.retry.5', 'retry', 0),
    aQueue('planning.dead', 'dead', 0),
  ];
  expect(waitingBy(queues)).toEqual([
    { service: 'planning', waiting: 5, inHand: 1, retrying: 4, dead: 1, copies: 3 },
  ]);
});

test('durations have the figures to compare by', () => {
  expect([0.42, 12.6, 1_240].map(lasted)).toEqual(['0.42 ms', '13 ms', '1.24 s']);
});
