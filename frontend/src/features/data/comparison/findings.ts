/** What a comparison says, in sentences: facts beside England's, and never who is best (R89). */
import type { ComparedMeasure, ComparisonView } from '@/api/generated/performance';
import { amount, valueOf, whyNone } from '@/ui/amounts';
import { counted, countedWithin, inWords } from '@/ui/counting';

import { phases } from '../words';

type Standing = {
  readonly shown: number;
  readonly above: number;
  readonly england: number | null;
  readonly values: readonly number[];
};

/** How many schools have a figure in that year, and how many of those lie above England's. */
export function standing({ schools, england }: ComparedMeasure, at: number): Standing {
  const values = schools
    .map(({ figures }) => valueOf(figures[at]))
    .filter((value) => value !== null);
  const line = valueOf(england.figures[at]);
  const above = line === null ? 0 : values.filter((value) => value > line).length;
  return { shown: values.length, above, england: line, values };
}

/** "Attainment 8 is above England’s 46.1 in two of five schools". */
export function findingOf(compared: ComparedMeasure, at: number): string {
  const { measure } = compared;
  const { shown, above, england, values } = standing(compared, at);
  if (shown === 0) {
    const none = whyNone(null, measure.years[at]?.why_none) ?? 'No figure';
    const [first = '', ...rest] = none;
    if (none === 'No figure') return `${measure.name}: no figure`;
    return `${measure.name} is ${first.toLowerCase()}${rest.join('')}`;
  }
  if (england === null) return spread(compared, values);
  const written = amount(england, measure);
  if (shown === 1) {
    const [value = 0] = values;
    const way = value > england ? 'above' : value < england ? 'below' : 'the same as';
    return `${measure.name} is ${amount(value, measure)}, ${way} England’s ${written}`;
  }
  const some = above === 0 ? 'none' : above === shown ? 'all' : inWords(above);
  return `${measure.name} is above England’s ${written} in ${some} of ${countedWithin(shown, 'school')}`;
}

/** Where England's is not known, how far the schools lie apart. */
function spread({ measure }: ComparedMeasure, values: readonly number[], who = 'school'): string {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((one) => amount(one, measure));
  if (values.length === 1 || low === high) return `${measure.name} is ${low ?? ''}`;
  return `${measure.name} runs from ${low ?? ''} to ${high ?? ''} over ${countedWithin(values.length, who)}`;
}

/** The page's own title: the first two headlines that can be told. */
export function titleOf(view: ComparisonView, at: number): string {
  const [one, many] = schoolWords(view);
  const headlines = view.measures.filter(({ measure }) => measure.headline);
  const told = headlines.map((compared) => ({ compared, ...standing(compared, at) }));
  const [first, second] = told.filter(({ england, shown }) => england !== null && shown > 1);
  const any = told.find(({ shown }) => shown > 0);
  if (!any)
    return `${view.only_own ? 'Your school' : counted(view.schools.length, one, many)} without figures for ${view.year}`;
  if (!first)
    return any.england === null
      ? spread(any.compared, any.values, one)
      : findingOf(any.compared, at);
  const some = first.above === 0 ? 'none' : inWords(first.above);
  const are = first.above < 2 ? 'is' : 'are';
  const start = `${capital(some)} of ${inWords(first.shown)} ${many} ${are} above England in ${first.compared.measure.name}`;
  if (!second) return start;
  return `${start}; ${second.above === 0 ? 'none' : inWords(second.above)} in ${second.compared.measure.name}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "secondary school", "secondary schools". */
export function schoolWords({ phase }: Pick<ComparisonView, 'phase'>): readonly [string, string] {
  const many = phases[phase];
  return [many.replace('schools', 'school'), many];
}
