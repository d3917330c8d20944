/** What one school's figures say, in sentences. */
import type { SchoolFiguresView, SchoolMeasure } from '@/api/generated/performance';
import { amount, change, valueOf } from '@/ui/amounts';

/** Where in the years the measure last had a figure or a mark for the whole school; -1 never. */
export function newestOf({ groups }: SchoolMeasure): number {
  const all = groups.find(({ group }) => group === 'all');
  return all ? all.figures.findLastIndex((figure) => figure !== null) : -1;
}

/** "Attainment 8 is 40.9, below England’s 46.1 and −1.2 points on the year before". */
export function findingOf(told: SchoolMeasure): string {
  const { measure, england } = told;
  const at = newestOf(told);
  const figure = told.groups.find(({ group }) => group === 'all')?.figures[at] ?? null;
  const value = valueOf(figure);
  const year = measure.years[at]?.year;
  if (value === null) {
    return `${measure.name}: ${figure?.mark === 'suppressed' ? `suppressed in ${year ?? ''}` : 'no figure yet'}`;
  }
  const line = valueOf(england.figures[at]);
  const beside =
    line === null ? '' : `, ${against(value, line)} England’s ${amount(line, measure)}`;
  const moved = at === measure.years.length - 1 ? told.change.value : null;
  const since =
    moved === null ? '' : `${beside ? ' and ' : ', '}${sinceThen(change(moved, measure))}`;
  return `${measure.name} is ${amount(value, measure)}${beside}${since}`;
}

function sinceThen(moved: string): string {
  return moved === 'no change' ? 'as the year before' : `${moved} on the year before`;
}

function against(value: number, line: number): string {
  if (value === line) return 'level with';
  return value > line ? 'above' : 'below';
}

/** The first headline that can be told stands for the page. */
export function titleOf({ school, datasets }: SchoolFiguresView): string {
  const told = datasets
    .filter(({ dataset }) => dataset !== 'context')
    .flatMap(({ measures }) => measures)
    .find((one) => one.measure.headline && newestValue(one) !== null);
  return told ? `${school.name}: ${findingOf(told)}` : `${school.name} in numbers`;
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
