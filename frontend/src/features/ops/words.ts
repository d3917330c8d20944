/** The engine room in words: how things stand, how long they took, why a message was given up. */
import type { OpsServiceView, QueuesView, QueueView } from '@/api/generated/gateway';
import { counted, countedWithin, listed } from '@/ui/counting';

const SECONDS = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'Europe/London',
});

/** "09:42:07" from an ISO instant. */
export function clockWithSeconds(iso: string): string {
  return SECONDS.format(new Date(iso));
}

/** "12 ms", "1.24 s": three figures are enough to compare by. */
export function lasted(milliseconds: number): string {
  if (milliseconds === 0) return '0 ms';
  if (milliseconds < 1) return `${milliseconds.toFixed(2)} ms`;
  if (milliseconds < 1_000) return `${String(Math.round(milliseconds))} ms`;
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}

/** "Planning" from "planning". */
export function called(service: string): string {
  return service.charAt(0).toUpperCase() + service.slice(1);
}

/** Why a message was given up, from the mark the service left on it. */
export function whyDead(reason: string): string {
  if (reason === 'unreadable') return 'It cannot be read';
  if (reason === 'delivered-too-often') return 'It was delivered too often without an answer';
  return `Taking it in failed with ${reason}`;
}

/** One service's queues in one line. */
export type Waiting = {
  readonly service: string;
  readonly waiting: number;
  readonly inHand: number;
  readonly retrying: number;
  readonly dead: number;
  readonly copies: number;
};

function sum(queues: readonly QueueView[], kind: QueueView['kind']): number {
  return queues
    .filter((queue) => queue.kind === kind)
    .reduce((total, { waiting, in_hand: held }) => total + waiting + held, 0);
}

/** In the services' order. */
export function waitingBy(queues: readonly QueueView[]): readonly Waiting[] {
  return [...new Set(queues.map(({ service }) => service))].map((service) => {
    const own = queues.filter((queue) => queue.service === service);
    const work = own.find(({ kind }) => kind === 'work');
    return {
      service,
      waiting: work?.waiting ?? 0,
      inHand: work?.in_hand ?? 0,
      retrying: sum(own, 'retry'),
      dead: sum(own, 'dead'),
      copies: work?.consumers ?? 0,
    };
  });
}

/** How many messages nobody could take in; 0 while the broker does not say. */
export function deadIn(queues: QueuesView | undefined): number {
  return sum(queues?.queues ?? [], 'dead');
}

/** The page's answer, what is worst first. */
export function standing(services: readonly OpsServiceView[], dead: number): string {
  const away = services.filter(({ readiness }) => readiness === null).map(({ name }) => name);
  const unready = services.filter(({ readiness }) => readiness?.ready === false);
  const brokerless = services.filter(({ readiness }) => readiness?.broker === 'away');
  const [first = '', ...rest] = away;
  if (first) {
    return `${listed([called(first), ...rest])} ${rest.length > 0 ? 'do' : 'does'} not answer.`;
  }
  if (unready.length > 0) {
    return `${counted(unready.length, 'service')} cannot reach ${unready.length === 1 ? 'its' : 'their'} database.`;
  }
  if (brokerless.length > 0) {
    return `The message broker is away for ${countedWithin(brokerless.length, 'service')}; what is saved now is announced when it returns.`;
  }
  if (dead > 0) {
    return `Everything runs, but ${countedWithin(dead, 'message')} could not be taken in.`;
  }
  return `Everything runs: ${countedWithin(services.length, 'process', 'processes')} ready, no dead letters.`;
}
