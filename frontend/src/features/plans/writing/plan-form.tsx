/** The frame of every form in the plan: what was kept, what collided, and the way to save. */
import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';

import { dayAndClock } from '@/ui/dates';
import { Form } from '@/ui/form/form';
import { SaveState } from '@/ui/save-state';

import { ChangedPanel } from './changed-panel';
import classes from './plan-form.module.css';
import type { PlanForm as PlanFormState, Stamped } from './use-plan-form';

type PlanFormProps<Values extends Stamped> = {
  readonly state: PlanFormState<Values>;
  /** Begins a sentence: "School context". */
  readonly what: string;
  readonly submit: string;
  /** How words of this part read, to set both versions side by side. */
  readonly show: (values: Values) => ReactNode;
  /** Told whether unsaved typing stays behind on this device. */
  readonly onClose: (kept: boolean) => void;
  readonly children: ReactNode;
};

/** Cancel closes the form and keeps what was typed; "Start again" is what forgets it. */
export function PlanForm<Values extends Stamped>(props: PlanFormProps<Values>) {
  const { state, what, submit, show, onClose, children } = props;
  const box = useRef<HTMLDivElement>(null);
  useRetryWhenBack(state.lost, box);
  return (
    <div ref={box} className={classes['box']}>
      {state.conflict ? <ChangedPanel {...{ state, what, show }} /> : null}
      {state.restoredFrom ? (
        <p className={classes['restored']}>
          <span>Kept from {dayAndClock(state.restoredFrom.toISOString())}, not saved yet.</span>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              void state.startAgain();
            }}
          >
            Start again
          </Button>
        </p>
      ) : null}
      <Form
        form={state.form}
        submit={submit}
        onSubmit={state.save}
        onCancel={() => {
          onClose(state.form.formState.isDirty);
        }}
        aside={<SaveState saving={state.saving} />}
      >
        {children}
      </Form>
    </div>
  );
}

/** Sends again by itself once the browser is back on the network. */
function useRetryWhenBack(lost: boolean, box: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    if (!lost) return undefined;
    const again = () => box.current?.querySelector('form')?.requestSubmit();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
    };
  }, [lost, box]);
}
