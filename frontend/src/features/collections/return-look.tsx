/** A return to be looked at: each figure beside last year's, with what was asked about it. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { CellView, ReturnMeasureView, ReturnView } from '@/api/generated/performance';
import { SayForm } from '@/session/say-form';
import { amount } from '@/ui/amounts';
import { Card } from '@/ui/card';
import { StatusChip } from '@/ui/status-chip';

import { Beside } from './beside';
import { FigureQueries } from './figure-queries';
import classes from './figures.module.css';
import { JudgeReturn } from './judge-return';
import { byDataset, Measure } from './measure-cards';
import { useCollectionChange } from './queries';
import { ReturnHistory } from './return-history';
import { datasets, groups } from './words';

/** Figures that would give a small group away are kept from those who only read. */
export function ReturnLook({ view }: { readonly view: ReturnView }) {
  return (
    <>
      {byDataset(view.measures).map(([dataset, measures]) => (
        <Card key={dataset} title={datasets[dataset]}>
          {measures.map((measure) => (
            <Measure key={measure.measure} measure={measure}>
              {measure.cells.map((cell) => (
                <LookRow key={cell.group} view={view} measure={measure} cell={cell} />
              ))}
            </Measure>
          ))}
        </Card>
      ))}
      <ReturnHistory view={view} />
      <JudgeReturn view={view} />
    </>
  );
}

type LookRowProps = {
  readonly view: ReturnView;
  readonly measure: ReturnMeasureView;
  readonly cell: CellView;
};

function LookRow({ view, measure, cell }: LookRowProps) {
  const { send, look } = useCollectionChange();
  const [asking, setAsking] = useState(false);
  const about = `${measure.name}, ${groups[cell.group].toLowerCase()}`;
  const given = cell.value !== null || cell.mark !== null;
  return (
    <div className={classes['row']} data-look role="group" aria-label={about}>
      <p className={classes['group']}>{groups[cell.group]}</p>
      <p className={classes['given']}>
        <Given measure={measure} cell={cell} />
      </p>
      <p className={classes['pupils']}>
        {cell.cohort === null || measure.unit === 'pupils'
          ? ''
          : `${cell.cohort.toLocaleString('en-GB')} pupils`}
      </p>
      <Beside measure={measure} cell={cell} />
      {view.may_query && given && !asking ? (
        <Button
          className={classes['ask'] ?? ''}
          size="compact-sm"
          variant="default"
          aria-label={`Query ${about}`}
          onClick={() => {
            setAsking(true);
          }}
        >
          Query
        </Button>
      ) : null}
      {cell.held_back ? (
        <p className={classes['note']}>Held back: it would give a small group away.</p>
      ) : null}
      <FigureQueries view={view} measure={measure.measure} group={cell.group} />
      {asking ? (
        <div className={classes['query']}>
          <SayForm
            draftKey={`return/${view.id}/query/${measure.measure}.${cell.group}`}
            label={`What is to be checked about ${about}?`}
            hint="The school reads it; the return goes back to them to answer or correct it"
            submit="Send question"
            send={async (words) => {
              await send({
                method: 'POST',
                path: `/returns/${view.id}/queries`,
                body: { measure: measure.measure, group: cell.group, words },
                version: view.version,
              });
            }}
            onLook={look}
            onClose={() => {
              setAsking(false);
            }}
          />
        </div>
      ) : null}
    </div>
  );
}

function Given({ measure, cell }: Omit<LookRowProps, 'view'>) {
  if (cell.value !== null) return <strong>{amount(cell.value, measure)}</strong>;
  if (cell.mark !== null) return <StatusChip status={cell.mark} />;
  return <span className={classes['quiet']}>Still to come</span>;
}
