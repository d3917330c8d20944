/** Where the report is, what is still missing, and what whoever looks at it may do next. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { HeadsReportView } from '@/api/generated/performance';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { dayAndClock } from '@/ui/dates';
import { fetched } from '@/ui/fetched';

import { partName, stateMeaning, stateWords } from '../words';
import type { Asked } from './asking';
import classes from './next-step.module.css';

const Asking = fetched('the question', async () => (await import('./asking')).Asking);
const ReturnForm = fetched('the form', async () => (await import('./return-form')).ReturnForm);

/** At most one button is filled: what this point of the report's life asks for. */
export function NextStep({ report }: { readonly report: HeadsReportView }) {
  const [asking, setAsking] = useState<Asked | null>(null);
  const [returning, setReturning] = useState(false);
  const { may, missing, state } = report;
  const steps: readonly (readonly [Asked, string, boolean, boolean])[] = [
    ['submit', 'Hand in', may.submit, missing.length === 0],
    ['accept', 'Accept', may.accept, true],
    ['publish', 'Publish to governors', may.publish, true],
    ['revise', 'Revise', may.revise, false],
  ];
  return (
    <Card title={stateWords[state]} finding={`${stateMeaning[state]}.`}>
      <Returned report={report} />
      {may.write && missing.length > 0 ? <Missing report={report} /> : null}
      <div className={classes['buttons']}>
        {steps
          .filter(([, , allowed]) => allowed)
          .map(([step, words, , filled]) => (
            <Button
              key={step}
              variant={filled ? 'filled' : 'default'}
              disabled={step === 'submit' && missing.length > 0}
              onClick={() => {
                setAsking(step);
              }}
            >
              {words}
            </Button>
          ))}
        {may.give_back ? (
          <Button
            variant="default"
            onClick={() => {
              setReturning(true);
            }}
          >
            Return with words
          </Button>
        ) : null}
      </div>
      <Steps report={report} />
      {asking ? (
        <Asking
          {...{ report, asking }}
          onClose={() => {
            setAsking(null);
          }}
        />
      ) : null}
      {returning ? (
        <ReturnForm
          report={report}
          onClose={() => {
            setReturning(false);
          }}
        />
      ) : null}
    </Card>
  );
}

/** What the Head was asked to change, for as long as it is asked. */
function Returned({ report }: { readonly report: HeadsReportView }) {
  const nameOf = useNameOf();
  const last = report.steps.at(-1);
  if (report.state !== 'returned' || !last) return null;
  return (
    <div className={classes['returned']}>
      <p>
        <strong>{nameOf(last.by)} asks for changes</strong>, {dayAndClock(last.at)}
      </p>
      <p className={classes['words']}>{last.words}</p>
    </div>
  );
}

function Missing({ report }: { readonly report: HeadsReportView }) {
  return (
    <div className={classes['missing']}>
      <p>Still to write before it can be handed in:</p>
      <ul>
        {report.missing.map((key) => (
          <li key={key}>
            <a href={`#${key}`}>{partName(report, key)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Steps({ report }: { readonly report: HeadsReportView }) {
  const nameOf = useNameOf();
  return (
    <details className={classes['steps']}>
      <summary>Who did what, and when</summary>
      <ol>
        {report.steps.map(({ state, by, at, words }) => (
          <li key={`${state} ${at}`}>
            {state === 'draft' ? 'Begun' : stateWords[state]} by {nameOf(by)}, {dayAndClock(at)}
            {words ? <span className={classes['words']}>{words}</span> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
