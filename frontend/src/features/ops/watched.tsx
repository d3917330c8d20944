/** One card of the Ops page: waits, fails and grows old by itself, so that no other card does. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { ErrorState, RowsSkeleton, StaleBanner } from '@/ui/page-states';

type WatchedProps<T> = {
  /** "the queues". */
  readonly what: string;
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
};

/** Keeps showing what was last known when asking again fails. */
export function Watched<T>({ what, query, children }: WatchedProps<T>) {
  const { data, error, dataUpdatedAt, refetch } = query;
  if (data === undefined) {
    if (error === null) return <RowsSkeleton what={what} rows={4} />;
    return <ErrorState error={error} what={what} retry={() => void refetch()} />;
  }
  return (
    <>
      {error ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      {children(data)}
    </>
  );
}
