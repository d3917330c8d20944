/** What data sets, groups and phases are called on the pages about figures. */
import type { Dataset, Group, Phase } from '@/api/generated/performance';

/** In the order in which they are shown. */
export const datasets: Readonly<Record<Dataset, string>> = {
  ks2: 'Key stage 2',
  ks4: 'Key stage 4',
  '16-18': '16 to 18',
  absence: 'Absence',
  suspensions: 'Suspensions',
  context: 'Context',
};

export const groups: Readonly<Record<Group, string>> = {
  all: 'All pupils',
  disadvantaged: 'Disadvantaged',
  'not-disadvantaged': 'Not disadvantaged',
  'sen-support': 'SEN support',
  ehcp: 'EHCP',
  'no-sen': 'No SEN',
  boys: 'Boys',
  girls: 'Girls',
};

/** The same inside a sentence: "among disadvantaged pupils". */
export const groupsWithin: Readonly<Record<Group, string>> = {
  all: 'all pupils',
  disadvantaged: 'disadvantaged pupils',
  'not-disadvantaged': 'pupils who are not disadvantaged',
  'sen-support': 'pupils with SEN support',
  ehcp: 'pupils with an EHCP',
  'no-sen': 'pupils without SEN',
  boys: 'boys',
  girls: 'girls',
};

/** "secondary schools". */
export const phases: Readonly<Record<Phase, string>> = {
  nursery: 'nursery schools',
  primary: 'primary schools',
  'middle-deemed-primary': 'middle schools deemed primary',
  secondary: 'secondary schools',
  'middle-deemed-secondary': 'middle schools deemed secondary',
  '16-plus': '16 plus',
  'all-through': 'all-through schools',
  'not-applicable': 'other schools',
};

/** The same as a heading. */
export function phaseTitle(phase: Phase): string {
  const words = phases[phase];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Two groups whose distance is talked about (domain §2.3). */
export const gaps = {
  disadvantaged: { group: 'disadvantaged', others: 'not-disadvantaged' },
  'sen-support': { group: 'sen-support', others: 'no-sen' },
  ehcp: { group: 'ehcp', others: 'no-sen' },
} as const satisfies Readonly<Record<string, { group: Group; others: Group }>>;

export type Gap = keyof typeof gaps;
