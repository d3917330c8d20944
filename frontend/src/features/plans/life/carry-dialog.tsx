/** Carries last year's unfinished objectives into this plan, with their history. */
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { CarriableObjectives, PlanView } from '@/api/generated/planning';
import { explain, isChangedMeanwhile } from '@/api/problem';
import { Dialog } from '@/ui/dialog';
import { FormTrouble } from '@/ui/form/form-trouble';
import { EmptyState, ErrorState, RowsSkeleton } from '@/ui/page-states';

import { changePlan, useAccept } from '../changing';
import { carriableQuery } from '../queries';
import { count } from '../words';
import classes from './carry-dialog.module.css';

type CarryDialogProps = { readonly plan: PlanView; readonly onClose: () => void };

/** What was finished stays where it is; what is carried begins again as not started. */
export default function CarryDialog({ plan, onClose }: CarryDialogProps) {
  const { data, error, refetch } = useQuery(carriableQuery(plan.id));
  return (
    <Dialog title="Start from last year’s objectives" opened onClose={onClose} atTop>
      {data ? (
        <Choice {...{ plan, onClose }} from={data} />
      ) : error ? (
        <ErrorState error={error} what="last year’s plan" retry={() => void refetch()} />
      ) : (
        <RowsSkeleton what="last year’s objectives" rows={3} />
      )}
    </Dialog>
  );
}

type ChoiceProps = CarryDialogProps & { readonly from: CarriableObjectives };

function Choice({ plan, from, onClose }: ChoiceProps) {
  const open = from.objectives.filter(({ carried }) => !carried);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(open.map(({ id }) => id)));
  const accept = useAccept();
  const [intent] = useState(() => crypto.randomUUID());
  const carrying = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      changePlan(plan.id, {
        method: 'POST',
        path: '/carried-objectives',
        body: { objective_ids: [...chosen] },
        version: plan.version,
        part: 'objectives',
        intent,
      }),
    onSuccess: (carried) => {
      accept(carried);
      onClose();
    },
  });
  if (from.objectives.length === 0) {
    return (
      <EmptyState title="Nothing to carry forward">
        {from.plan_id === null
          ? `The school published no plan for ${from.cycle} here. You can paste last year’s from Word instead.`
          : `Every objective of ${from.cycle} was finished.`}
      </EmptyState>
    );
  }
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <p>
        Unfinished in {from.cycle}. What you carry keeps its milestones and their ratings as
        history, and begins again as not started.
      </p>
      <ul className={classes['choices']}>
        {from.objectives.map(({ id, title, unfinished, carried }) => (
          <li key={id}>
            <label htmlFor={`carry-${id}`}>
              <input
                id={`carry-${id}`}
                type="checkbox"
                checked={carried || chosen.has(id)}
                disabled={carried}
                onChange={() => {
                  turn(id);
                }}
              />
              <strong>{title}</strong>
              <small>
                {carried ? 'Already in this plan' : `${count(unfinished, 'milestone')} unfinished`}
              </small>
            </label>
          </li>
        ))}
      </ul>
      <FormTrouble message={carrying.error ? troubleOf(carrying.error) : undefined} />
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          disabled={chosen.size === 0}
          loading={carrying.isPending}
          onClick={() => {
            carrying.mutate();
          }}
        >
          Carry forward {count(chosen.size, 'objective')}
        </Button>
      </div>
    </>
  );
}

function troubleOf(error: Error): string {
  return isChangedMeanwhile(error)
    ? 'Somebody changed the plan while you were choosing. Close this and look again first.'
    : explain(error, 'the plan').detail;
}
