/** Two people changed the same part: who did what when, both versions, and the choice. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

import { useNameOf } from '@/api/names';
import { dayAndClock } from '@/ui/dates';

import { partOfPlan } from '../words';
import classes from './changed-panel.module.css';
import type { PlanForm, Stamped } from './use-plan-form';

type ChangedPanelProps<Values extends Stamped> = {
  readonly state: PlanForm<Values>;
  readonly what: string;
  readonly show: (values: Values) => ReactNode;
};

/** Nothing is overwritten and nothing typed is thrown away until the person has chosen. */
export function ChangedPanel<Values extends Stamped>(props: ChangedPanelProps<Values>) {
  const { state, what, show } = props;
  const nameOf = useNameOf();
  if (!state.conflict) return null;
  const { error, plan, theirs } = state.conflict;
  return (
    <section className={classes['panel']} role="alert" aria-label="Changed meanwhile">
      <p className={classes['words']}>
        <strong>{what} changed meanwhile: see what changed.</strong> What you typed is still here.
      </p>
      <ul className={classes['changes']}>
        {error.changes.map(({ part, by, at }) => (
          <li key={`${part} ${at}`}>
            {partOfPlan(plan, part)}, by {nameOf(by)}, {dayAndClock(at)}
          </li>
        ))}
      </ul>
      {theirs ? (
        <div className={classes['both']}>
          <div>
            <p className={classes['whose']}>Saved by them</p>
            {show(theirs)}
          </div>
          <div>
            <p className={classes['whose']}>Typed by you</p>
            {show(state.form.getValues())}
          </div>
        </div>
      ) : null}
      <div className={classes['choice']}>
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            void state.keepMine();
          }}
        >
          {theirs ? 'Keep mine' : 'Save mine all the same'}
        </Button>
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            void state.takeTheirs();
          }}
        >
          {theirs ? 'Take theirs' : 'Leave it as it is now'}
        </Button>
      </div>
    </section>
  );
}
