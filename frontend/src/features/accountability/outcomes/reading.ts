/** What the trust's outcomes come to in words, and each year of a measure as a figure. */
import type {
  MeasureOutcome,
  OutcomesView,
  Phase,
  YearOutcome,
} from '@/api/generated/accountability';
import type { FigureCell } from '@/ui/amounts';

import { capital, counted, inWords } from '../counting';

export const phases: Readonly<Record<Phase, string>> = {
  nursery: 'Nursery',
  primary: 'Primary',
  'middle-deemed-primary': 'Middle, deemed primary',
  secondary: 'Secondary',
  'middle-deemed-secondary': 'Middle, deemed secondary',
  '16-plus': '16 plus',
  'all-through': 'All-through',
  'not-applicable': 'Other schools',
};

/** The trust's figure of a year with its provenance; null where nothing was told. */
export function cellOf(year: YearOutcome): FigureCell | null {
  const { value, mark, pupils, source, status, as_at: asAt } = year;
  if (value === null && mark === null) return null;
  return {
    value,
    mark,
    cohort: value === null ? null : pupils,
    source: source ?? 'dfe',
    status: status ?? 'final',
    as_at: asAt ?? '',
  };
}

/** The reason the year gives; where nothing was told at all, the page says so by itself. */
export function whyNone({ mark, why_none: why }: YearOutcome): string | null {
  return mark === null ? null : why;
}

/** The years that have a figure, for the line that credits their sources. */
export function creditedCells(measure: MeasureOutcome): readonly FigureCell[] {
  return measure.years
    .filter(({ value }) => value !== null)
    .map(cellOf)
    .filter((cell) => cell !== null);
}

/** "3 of 5 schools, 412 pupils"; nothing where there is no figure. */
export function coverage({ value, schools, of_schools: of, pupils }: YearOutcome): string | null {
  if (value === null) return null;
  const told = `${String(schools)} of ${String(of)} ${of === 1 ? 'school' : 'schools'}`;
  return `${told}, ${pupils.toLocaleString('en-GB')} pupils`;
}

/** 1 better, -1 worse, 0 the same; null without two figures, or where neither way is better. */
function moved({ measure, years }: MeasureOutcome): number | null {
  const [before, now] = years.slice(-2).map(({ value }) => value);
  if (measure.better === 'neither') return null;
  if (before === null || before === undefined || now === null || now === undefined) return null;
  return Math.sign(measure.better === 'higher' ? now - before : before - now);
}

/** The page's answer: how many headline measures moved which way. */
export function answerForOutcomes({ phases: all, years }: OutcomesView): string {
  const moves = all.flatMap(({ measures }) => measures.map(moved)).filter((one) => one !== null);
  if (all.every(({ measures }) => measures.length === 0)) return 'No outcomes are published yet';
  if (moves.length === 0) return `No measure of ${years.at(-1) ?? ''} has a year to compare with`;
  const better = moves.filter((one) => one > 0).length;
  const worse = moves.filter((one) => one < 0).length;
  const start = `${capital(inWords(better))} of ${counted(moves.length, 'headline measure')}`;
  const verb = better === 1 ? 'is' : 'are';
  return `${start} ${verb} better than the year before, ${inWords(worse)} worse`;
}
