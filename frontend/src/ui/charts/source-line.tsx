/** Who published the figures above, how settled they are and as at when (R97). */
import { SETTLED, SOURCES, type FigureCell } from '../amounts';
import { listed } from '../counting';
import { day } from '../dates';
import classes from './chart-card.module.css';

/** The sentence itself; null where there is nothing to credit. */
export function sourceWords(cells: readonly (FigureCell | null)[]): string | null {
  const told = cells.filter((cell) => cell !== null);
  if (told.length === 0) return null;
  const sources = [...new Set(told.map(({ source }) => SOURCES[source]))];
  const statuses = [...new Set(told.map(({ status }) => SETTLED[status].toLowerCase()))];
  const days = told.map(({ as_at: at }) => at).toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const when = first === last ? day(first) : `${day(first)} to ${day(last)}`;
  const open = told.some(({ source }) => source !== 'school');
  const credit = open ? ' Open government data under the Open Government Licence v3.0.' : '';
  return `Source: ${listed(sources)} (${listed(statuses)}), as at ${when}.${credit}`;
}

/** Stands under every chart and table of figures. */
export function SourceLine({ cells }: { readonly cells: readonly (FigureCell | null)[] }) {
  const words = sourceWords(cells);
  return words ? <p className={classes['source']}>{words}</p> : null;
}
