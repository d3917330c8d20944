/** Signals and the thresholds they are raised by. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { SignalView, ThresholdsView } from '@/api/generated/performance';
import { readAll } from '@/api/pages';

const ROOT = '/api/performance';
export const THRESHOLDS = `${ROOT}/thresholds`;

export type SignalsSearch = {
  /** One school alone. */
  readonly school?: string;
  readonly cleared?: true;
};

/** Open ones, or those that are over; school by school. */
export const signalsQuery = ({ school, cleared }: SignalsSearch) =>
  queryOptions({
    queryKey: ['performance', 'signals', { school, cleared }],
    queryFn: ({ signal }) =>
      readAll<SignalView>(
        `${ROOT}/signals`,
        { open: String(!cleared), ...(school ? { school_id: school } : {}) },
        signal,
      ),
    meta: { live: ['performance.signal', 'performance.figures', 'performance.thresholds'] },
  });

export const thresholdsQuery = queryOptions({
  queryKey: ['performance', 'thresholds'],
  queryFn: ({ signal }) => read<ThresholdsView>(THRESHOLDS, signal),
  meta: { live: ['performance.thresholds'] },
});
