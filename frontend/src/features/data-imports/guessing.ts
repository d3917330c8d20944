/** What columns probably mean, by their headings: a beginning, for somebody to look through. */
import type { MappedColumn, Meaning } from '@/api/generated/performance';

const LIKELY: readonly (readonly [Meaning, RegExp])[] = [
  ['urn', /^(school[_ ]?)?urn$/i],
  ['academic_year', /^(academic[_ ]?year|time[_ ]?period)$/i],
  ['measure_code', /^(measure([_ ]code)?|indicator)$/i],
  ['breakdown', /^(breakdown|group|pupil group)$/i],
  ['value', /^(value|figure|result)$/i],
  ['cohort', /^(cohort|pupils|number of pupils|pupil[_ ]count|entries)$/i],
  ['status', /^status$/i],
];

/** Each meaning once, at its first heading. */
export function guessed(headings: readonly string[]): readonly MappedColumn[] {
  return LIKELY.flatMap(([meaning, likely]) => {
    const heading = headings.find((one) => likely.test(one.trim()));
    return heading === undefined ? [] : [columnOf(heading, meaning)];
  });
}

/** A column of one meaning; `measure` for a column of figures. */
export function columnOf(
  heading: string,
  meaning: Meaning,
  measure: string | null = null,
): MappedColumn {
  return { heading, meaning, measure, group: 'all', cohort: null };
}
