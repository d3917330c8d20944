/** Schools in the words people use. */
import type { Phase } from '@/api/generated/directory';
import type { School } from '@/api/schools';
import { counted, countedWithin, listed } from '@/ui/counting';

export const phaseWords: Readonly<Record<Phase, string>> = {
  nursery: 'Nursery',
  primary: 'Primary',
  'middle-deemed-primary': 'Middle, deemed primary',
  secondary: 'Secondary',
  'middle-deemed-secondary': 'Middle, deemed secondary',
  '16-plus': '16 plus',
  'all-through': 'All-through',
  'not-applicable': 'No phase',
};

/** "Nine schools in the trust: five secondary and four primary." */
export function schoolsInWords(schools: readonly School[]): string {
  const open = schools.filter((school) => school.open);
  const phases = new Map<Phase, number>();
  for (const { phase } of open) phases.set(phase, (phases.get(phase) ?? 0) + 1);
  const parts = [...phases]
    .sort(([, one], [, other]) => other - one)
    .map(([phase, count]) => {
      const words = phaseWords[phase].toLowerCase();
      return countedWithin(count, words, words);
    });
  const first = `${counted(open.length, 'school')} in the trust`;
  return phases.size > 1 ? `${first}: ${listed(parts)}.` : `${first}.`;
}
