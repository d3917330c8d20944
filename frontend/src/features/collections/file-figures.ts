/** What of a file fits a return: figures of its year that it asks for. */
import type { FileReadView, Mark, ReturnView } from '@/api/generated/performance';

import { keyOf, type Typed, type TypedCell } from './figures';

type Fitting = {
  readonly taken: Typed;
  readonly suppressed: number;
  /** Figures of the file that this return does not ask for. */
  readonly unasked: number;
};

/** Typed into the form to be checked, not kept by themselves. */
export function fitting(file: FileReadView, view: ReturnView): Fitting {
  const asked = new Set(
    view.measures.flatMap(({ measure, cells }) => cells.map(({ group }) => keyOf(measure, group))),
  );
  const figures = file.years.find(({ year }) => year === view.year)?.figures ?? [];
  const fit = figures.filter(({ measure, group }) => asked.has(keyOf(measure, group)));
  const taken = Object.fromEntries(
    fit.map(({ measure, group, value, mark, cohort }): [string, TypedCell] => [
      keyOf(measure, group),
      {
        value: value === null ? '' : String(value),
        cohort: cohort === null ? '' : String(cohort),
        reason: value === null ? markOf(mark) : '',
      },
    ]),
  );
  const suppressed = fit.filter(({ mark }) => mark === 'suppressed').length;
  return { taken, suppressed, unasked: figures.length - fit.length };
}

function markOf(mark: Mark | null): Mark {
  return mark ?? 'not-available';
}
