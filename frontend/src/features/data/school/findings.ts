/** What one school's figures say, in sentences. */
import type { FigureView, SchoolFiguresView, SchoolMeasure } from '@/api/generated/performance';
import { amount, apart, change, valueOf, whyNone } from '@/ui/amounts';

/** Where in the years the measure last had a figure or a mark for the whole school; -1 never. */
export function newestOf({ groups }: SchoolMeasure): number {
  const all = groups.find(({ group }) => group === 'all');
  return all ? all.figures.findLastIndex((figure) => figure !== null) : -1;
}

/** "Attainment 8 is 40.9, below England’s 46.1 and 1.2 points down on the year before". */
export function findingOf(told: SchoolMeasure): string {
  const { measure, england } = told;
  const at = newestOf(told);
  const all = told.groups.find(({ group }) => group === 'all');
  const value = valueOf(all?.figures[at]);
  if (value === null) return withoutNewest(told, all?.figures ?? []);
  const line = valueOf(england.figures[at]);
  const beside =
    line === null ? '' : `, ${against(value, line)} England’s ${amount(line, measure)}`;
  const moved = at === measure.years.length - 1 ? told.change.value : null;
  const since = moved === null ? '' : `${beside ? ' and' : ','} ${movedBy(moved, measure)}`;
  return `${measure.name} is ${amount(value, measure)}${beside}${since}`;
}

/** "Progress 8 was −0.47 in 2023-24; not available since: no KS2 baseline". */
function withoutNewest(
  { measure }: SchoolMeasure,
  figures: readonly (FigureView | null)[],
): string {
  const newest = figures.findLast((figure) => figure !== null) ?? null;
  const none = within(whyNone(newest, measure.years.at(-1)?.why_none) ?? 'No figure');
  const last = figures.findLastIndex((figure) => valueOf(figure) !== null);
  const value = valueOf(figures[last]);
  if (value === null) return `${measure.name}: ${none}`;
  return `${measure.name} was ${amount(value, measure)} in ${measure.years[last]?.year ?? ''}; since then ${none}`;
}

function within(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function movedBy(moved: number, measure: SchoolMeasure['measure']): string {
  if (change(moved, measure) === 'no change') return 'the same as the year before';
  return `${apart(moved, measure)} ${moved > 0 ? 'up' : 'down'} on the year before`;
}

function against(value: number, line: number): string {
  if (value === line) return 'level with';
  return value > line ? 'above' : 'below';
}

/** The first headline that can be told answers for the page; null where none can. */
export function answerOf({ datasets }: SchoolFiguresView): string | null {
  const told = datasets
    .filter(({ dataset }) => dataset !== 'context')
    .flatMap(({ measures }) => measures)
    .find((one) => one.measure.headline && newestValue(one) !== null);
  return told ? findingOf(told) : null;
}

/** The newest value for the whole school; null where its newest cell is a mark. */
export function newestValue(told: SchoolMeasure): number | null {
  const all = told.groups.find(({ group }) => group === 'all');
  return valueOf(all?.figures[newestOf(told)]);
}

/** The predecessors whose figures are among these: "2021-22 and 2022-23 are those of URN 900103". */
export function inherited({ datasets }: SchoolFiguresView): ReadonlyMap<string, readonly string[]> {
  const years = new Map<string, Set<string>>();
  for (const { measure, groups } of datasets.flatMap(({ measures }) => measures)) {
    for (const { figures } of groups) {
      for (const [at, figure] of figures.entries()) {
        const year = measure.years[at]?.year;
        if (!figure?.of_urn || !year) continue;
        years.set(figure.of_urn, (years.get(figure.of_urn) ?? new Set()).add(year));
      }
    }
  }
  return new Map([...years].map(([urn, some]) => [urn, [...some].toSorted()]));
}
