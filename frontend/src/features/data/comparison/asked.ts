/** What a comparison's address may say; anything else in it is dropped. */
import type { Dataset, Group, Phase } from '@/api/generated/performance';

import { datasets, gaps, groups, phases, type Gap } from '../words';

/** Nothing said means: what there is most of for this person's schools. */
export type ComparisonAsked = {
  readonly phase?: Phase;
  readonly dataset?: Dataset;
  readonly year?: string;
  readonly group?: Group;
  readonly gap?: Gap;
};

function one<Word extends string>(words: Readonly<Record<Word, unknown>>, said: unknown) {
  return typeof said === 'string' && Object.hasOwn(words, said) ? (said as Word) : undefined;
}

/** For the route's `validateSearch`. */
export function comparisonAsked(said: Readonly<Record<string, unknown>>): ComparisonAsked {
  const phase = one(phases, said['phase']);
  const dataset = one(datasets, said['dataset']);
  const group = one(groups, said['group']);
  const gap = one(gaps, said['gap']);
  const year = said['year'];
  return {
    ...(phase ? { phase } : {}),
    ...(dataset ? { dataset } : {}),
    ...(typeof year === 'string' && /^\d{4}-\d{2}$/u.test(year) ? { year } : {}),
    ...(group && group !== 'all' ? { group } : {}),
    ...(gap && gap !== 'disadvantaged' ? { gap } : {}),
  };
}
