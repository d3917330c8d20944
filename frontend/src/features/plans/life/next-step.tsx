/** The steps this person may take the plan through, each asked about before it is taken. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { PlanView } from '@/api/generated/planning';
import { explain, isChangedMeanwhile } from '@/api/problem';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormTrouble } from '@/ui/form/form-trouble';

import { changePlan, useAccept } from '../changing';
import { planQuery } from '../queries';
import { unanswered } from '../words';
import { MOVES, type Move } from './moves';
import classes from './next-step.module.css';
import { NotYet } from './not-yet';

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
      {missing ? (
        <NotYet {...{ plan }} onClose={stop} />
      ) : asked ? (
        <Asking {...{ plan }} move={asked} onClose={stop} />
      ) : null}
    </div>
  );
}

type AskingProps = {
  readonly plan: PlanView;
  readonly move: Move;
  readonly onClose: () => void;
};

function Asking({ plan, move, onClose }: AskingProps) {
  const accept = useAccept();
  const queries = useQueryClient();
  const moving = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      changePlan(plan.id, {
        method: 'POST',
        path: move.path,
        version: plan.version,
        part: 'state',
        intent: move.path,
      }),
    onSuccess: (moved) => {
      accept(moved);
      onClose();
    },
    onError: () => queries.invalidateQueries({ queryKey: planQuery(plan.id).queryKey }),
  });
  return (
    <ConfirmDialog
      question={move.question(plan.school_name)}
      verb={move.verb}
      opened
      busy={moving.isPending}
      onConfirm={() => {
        moving.mutate();
      }}
      onCancel={onClose}
    >
      <p>{move.follows}</p>
      <FormTrouble message={moving.error ? troubleOf(moving.error) : undefined} />
    </ConfirmDialog>
  );
}

function troubleOf(error: Error): string {
  if (isChangedMeanwhile(error)) {
    return 'Somebody moved the plan on while you were reading. Close this and look again first.';
  }
  return explain(error, 'the plan').detail;
}
