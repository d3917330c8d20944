/** Which comparison opens when the address does not say. */
import type { Dataset, HoldingsView, Phase } from '@/api/generated/performance';

import { datasets } from '../words';
import type { ComparisonAsked } from './asked';

/** The phase asked for or with the most schools; then the first data set that has figures of it. */
export function firstOf(
  { schools, holdings }: HoldingsView,
  asked: ComparisonAsked,
): { readonly phase: Phase; readonly dataset: Dataset } | null {
  const counts = new Map<Phase, number>();
  for (const { phase } of schools) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  const held = (phase: Phase): readonly Dataset[] => {
    const ofPhase = new Set(schools.filter((one) => one.phase === phase).map(({ id }) => id));
    const there = new Set(
      holdings
        .filter((one) => one.schools.some(({ school_id: id }) => ofPhase.has(id)))
        .map(({ dataset }) => dataset),
    );
    return (Object.keys(datasets) as Dataset[]).filter((dataset) => there.has(dataset));
  };
  const [most] = [...counts]
    .filter(([phase]) => held(phase).length > 0)
    .toSorted(([, one], [, other]) => other - one);
  const phase = asked.phase ?? most?.[0];
  if (!phase) return null;
  const dataset = asked.dataset ?? held(phase)[0];
  return dataset ? { phase, dataset } : null;
}
