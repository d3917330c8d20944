/** The measures that are no headlines: each a sentence, and its chart when it is opened. */
import { useState } from 'react';

import type { ComparedMeasure, ComparisonView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { SourceLine } from '@/ui/charts/source-line';

import classes from './comparison.module.css';
import { findingOf } from './findings';
import { MeasureChart } from './measure-card';
import { YearsTable } from './years-table';

type MoreMeasuresProps = {
  readonly view: ComparisonView;
  readonly measures: readonly ComparedMeasure[];
};

/** Closed ones cost nothing, however many schools there are. */
export function MoreMeasures({ view, measures }: MoreMeasuresProps) {
  if (measures.length === 0) return null;
  return (
    <Card title="More measures" finding="Open one to see its schools.">
      {measures.map((compared) => (
        <One key={compared.measure.code} view={view} compared={compared} />
      ))}
    </Card>
  );
}

function One({
  view,
  compared,
}: {
  readonly view: ComparisonView;
  readonly compared: ComparedMeasure;
}) {
  const [open, setOpen] = useState(false);
  const at = view.years.indexOf(view.year);
  return (
    <details
      className={classes['more']}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{findingOf(compared, at)}</summary>
      {open ? (
        <div className={classes['opened']}>
          <p className={classes['definition']}>{compared.measure.definition}</p>
          <MeasureChart view={view} compared={compared} />
          <h3 className={classes['part']}>The same as a table</h3>
          <YearsTable view={view} compared={compared} />
          <SourceLine
            cells={[...compared.schools, compared.england].map(
              ({ figures }) => figures[at] ?? null,
            )}
          />
        </div>
      ) : null}
    </details>
  );
}
