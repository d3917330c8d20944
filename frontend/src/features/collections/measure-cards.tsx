/** The figures of a return to fill in, a card a data set, a block a measure. */
import type { Dataset, ReturnMeasureView, ReturnView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { StatusChip } from '@/ui/status-chip';

import { FigureQueries } from './figure-queries';
import { FigureRow } from './figure-row';
import classes from './figures.module.css';
import { EMPTY, keyOf, type Typed, type TypedCell } from './figures';
import { datasets } from './words';

type MeasureCardsProps = {
  readonly view: ReturnView;
  readonly typed: Typed;
  readonly onWrite: (key: string, cell: TypedCell) => void;
  readonly onLeave: () => void;
};

/** In the order asked. */
export function MeasureCards({ view, typed, onWrite, onLeave }: MeasureCardsProps) {
  return byDataset(view.measures).map(([dataset, measures]) => (
    <Card key={dataset} title={datasets[dataset]}>
      {measures.map((measure) => (
        <Measure key={measure.measure} measure={measure}>
          <Heads measure={measure} />
          {measure.cells.map((cell) => {
            const key = keyOf(measure.measure, cell.group);
            return (
              <FigureRow
                key={key}
                measure={measure}
                cell={cell}
                typed={typed[key] ?? EMPTY}
                onWrite={(written) => {
                  onWrite(key, written);
                }}
                onLeave={onLeave}
              >
                <FigureQueries view={view} measure={measure.measure} group={cell.group} />
              </FigureRow>
            );
          })}
        </Measure>
      ))}
    </Card>
  ));
}

const UNITS: Readonly<Record<ReturnMeasureView['unit'], string>> = {
  percent: 'Per cent',
  points: 'Points',
  progress: 'Score',
  'scaled-score': 'Scaled score',
  'per-100-pupils': 'Per 100 pupils',
  pupils: 'Pupils',
};

/** What stands in each column, where there is room for columns; every field has its own name. */
function Heads({ measure: { unit } }: { readonly measure: ReturnMeasureView }) {
  return (
    <div className={classes['heads']} aria-hidden="true">
      <span>Group</span>
      <span>{UNITS[unit]}</span>
      <span>{unit === 'pupils' ? '' : 'Pupils'}</span>
      <span>Or why there is none</span>
      <span>Last year</span>
    </div>
  );
}

type MeasureProps = { readonly measure: ReturnMeasureView; readonly children: React.ReactNode };

/** Its name and what it counts; a year without it says why, and asks for nothing. */
export function Measure({ measure, children }: MeasureProps) {
  const { name, definition, why_none: why } = measure;
  return (
    <section className={classes['measure']}>
      <h3>{name}</h3>
      <p className={classes['definition']}>{definition}</p>
      {why ? (
        <p className={classes['none']}>
          <StatusChip status="not-available" /> <span>{reasonOf(why)}</span>
        </p>
      ) : (
        children
      )}
    </section>
  );
}

function reasonOf(why: string): string {
  const reason = why.split(': ').at(-1) ?? why;
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}: nothing to fill in.`;
}

/** Measures of one data set stand together, in the order asked. */
export function byDataset(
  measures: readonly ReturnMeasureView[],
): readonly (readonly [Dataset, readonly ReturnMeasureView[]])[] {
  const sets = [...new Set(measures.map(({ dataset }) => dataset))];
  return sets.map((dataset) => [dataset, measures.filter((one) => one.dataset === dataset)]);
}
