/** A chart with its finding for a title, its table a press away, and where its figures come from. */
import type { ReactNode } from 'react';

import type { FigureCell } from '../amounts';
import { Card } from '../card';
import classes from './chart-card.module.css';
import { useShownAs, type ShownAs } from './shown-as';
import { SourceLine } from './source-line';

type ChartCardProps = {
  /** Under which the choice of chart or table is remembered. */
  readonly id: string;
  /** What the figures say, in a sentence. */
  readonly title: string;
  /** What is shown: the measure, the year, for whom. */
  readonly note: ReactNode;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** Every figure in it, for the line that credits them. */
  readonly cells: readonly (FigureCell | null)[];
  /** Beside the switch: a download, a link. */
  readonly aside?: ReactNode;
};

const WAYS: Readonly<Record<ShownAs, string>> = { chart: 'Chart', table: 'Table' };

/** On paper what was chosen stays chosen; the switch itself does not print. */
export function ChartCard({ id, title, note, chart, table, cells, aside }: ChartCardProps) {
  const [shown, choose] = useShownAs(id);
  return (
    <Card
      title={title}
      finding={note}
      aside={
        <div className={classes['aside']}>
          {aside}
          <div role="group" aria-label={`Show as: ${title}`} className={classes['ways']}>
            {(Object.keys(WAYS) as ShownAs[]).map((way) => (
              <button
                key={way}
                type="button"
                aria-pressed={way === shown}
                onClick={() => {
                  choose(way);
                }}
              >
                {WAYS[way]}
              </button>
            ))}
          </div>
        </div>
      }
    >
      {shown === 'chart' ? chart : table}
      <SourceLine cells={cells} />
    </Card>
  );
}
