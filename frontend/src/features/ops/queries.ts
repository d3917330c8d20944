/** What the engine room says of itself: asked again every five seconds while somebody looks. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { change, read } from '@/api/client';
import type {
  DeadLettersView,
  OpsServicesView,
  QueuesView,
  ReplayedView,
  TracesView,
  TraceView,
} from '@/api/generated/gateway';

const EVERY = 5_000;

/** Stops by itself while the page is hidden (react-query's own rule). */
function watched<T>(what: string) {
  return queryOptions({
    queryKey: ['gateway', 'ops', what],
    queryFn: ({ signal }) => read<T>(`/api/ops/${what}`, signal),
    refetchInterval: EVERY,
    staleTime: 0,
    retry: false,
  });
}

export const servicesQuery = watched<OpsServicesView>('services');
export const queuesQuery = watched<QueuesView>('queues');
export const tracesQuery = watched<TracesView>('traces');

/** Asking draws the letters out and puts them back, so: once, and again when their number moves. */
export function deadQuery(dead: number) {
  return queryOptions({
    queryKey: ['gateway', 'ops', 'dead', dead],
    queryFn: ({ signal }) => read<DeadLettersView>('/api/ops/dead', signal),
    placeholderData: keepPreviousData,
    refetchInterval: 6 * EVERY,
    staleTime: 0,
    retry: false,
  });
}

/** A trace may still be growing when it is opened. */
export function traceQuery(traceId: string) {
  return queryOptions({
    queryKey: ['gateway', 'ops', 'trace', traceId],
    queryFn: ({ signal }) => read<TraceView>(`/api/ops/traces/${traceId}`, signal),
    staleTime: 0,
    retry: false,
  });
}

/** Sends a service's dead letters on their way again. */
export function replay(service: string): Promise<ReplayedView> {
  return change<ReplayedView>('/api/ops/replay', { method: 'POST', body: { service } });
}
