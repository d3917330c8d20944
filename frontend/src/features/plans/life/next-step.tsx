/** The steps this person may take the plan through, each asked about before it is taken. */
import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';

import type { PlanView } from '@/api/generated/planning';

import { unanswered } from '../words';
import { MOVES, type Move } from './moves';
import classes from './next-step.module.css';

const Asking = lazy(() => import('./asking'));
const NotYet = lazy(() => import('./not-yet'));

/** Publishing with a priority unanswered shows what is missing instead of asking. */
export function NextStep({ plan }: { readonly plan: PlanView }) {
  const [asked, setAsked] = useState<Move | null>(null);
  const moves = MOVES.filter(({ may }) => plan.may[may]);
  if (moves.length === 0) return null;
  const stop = () => {
    setAsked(null);
  };
  const missing = asked?.to === 'published' && unanswered(plan).length > 0;
  return (
    <div className={classes['moves']}>
      {moves.map((move) => (
        <Button
          key={move.path}
          variant={move.main ? 'filled' : 'default'}
          size="sm"
          onClick={() => {
            setAsked(move);
          }}
        >
          {move.verb}
        </Button>
      ))}
      <Suspense fallback={null}>
        {missing ? (
          <NotYet {...{ plan }} onClose={stop} />
        ) : asked ? (
          <Asking {...{ plan }} move={asked} onClose={stop} />
        ) : null}
      </Suspense>
    </div>
  );
}
