/** What a new collection asks: the agreed headlines, unless the data specialist changes them. */
import type { AskableView, AskedOfPhase, Group } from '@/api/generated/performance';

const ALL: readonly Group[] = ['all'];

/** "2026-27" and the four before it: the year of a day first. */
export function yearsUntil(day: string): readonly string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = month >= 9 ? year : year - 1;
  return [0, 1, 2, 3, 4].map((back) => {
    const starts = first - back;
    return `${String(starts)}-${String((starts + 1) % 100).padStart(2, '0')}`;
  });
}

/** Every school that can be asked anything, save those left out. */
export function schoolsOf(askable: AskableView, without: readonly string[]): string[] {
  return askable.phases
    .flatMap(({ schools }) => schools)
    .filter((school) => !without.includes(school));
}

/** Names a measure of a phase in the form. */
export function choiceOf(phase: string, measure: string): string {
  return `${phase}/${measure}`;
}

/**
 * Empty while everything is as agreed. A measure asked beyond that is asked of all pupils; the rest
 * keeps its agreed groups.
 */
export function askedOf(
  askable: AskableView,
  changed: readonly string[],
  schools: readonly string[],
): AskedOfPhase[] {
  if (changed.length === 0) return [];
  return askable.phases
    .filter((of) => of.schools.some((school) => schools.includes(school)))
    .map(({ phase, measures }) => ({
      phase,
      measures: measures
        .filter(
          ({ measure, agreed }) => agreed.length > 0 !== changed.includes(choiceOf(phase, measure)),
        )
        .map(({ measure, agreed }) => ({
          measure,
          groups: agreed.length > 0 ? agreed : [...ALL],
        })),
    }));
}
