/** A form that says what is wrong beside each field, goes to the first, and keeps what was typed. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldPath, FieldValues, SubmitHandler, UseFormReturn } from 'react-hook-form';

import { Problem, Unreachable, explain } from '@/api/problem';

import classes from './form.module.css';
import { FormTrouble } from './form-trouble';

type FormProps<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>;
  /** May reject with a Problem: its field messages land beside the fields. */
  readonly onSubmit: (values: Values) => Promise<void>;
  /** The verb and its object: "Rate milestone". */
  readonly submit: string;
  readonly onCancel?: () => void;
  /** A SaveState, where drafts are kept. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** Tells the form what a refusal said; anything no field answers for goes above the fields. */
function tell<Values extends FieldValues>(form: UseFormReturn<Values>, error: unknown): void {
  if (error instanceof Problem) {
    const known = Object.entries(error.fields).filter(([name]) => name in form.getValues());
    for (const [name, message] of known) form.setError(name as FieldPath<Values>, { message });
    if (known.length > 0) return;
  }
  const message =
    error instanceof Problem && error.status < 500
      ? error.message
      : explain(error, error instanceof Unreachable ? 'the service' : 'this').detail;
  form.setError('root', { message });
}

/** Browser bubbles are off: our words appear beside the field instead. */
export function Form<Values extends FieldValues>(props: FormProps<Values>) {
  const { form, onSubmit, submit, onCancel, aside, children } = props;
  const send: SubmitHandler<Values> = async (values) => {
    try {
      await onSubmit(values);
    } catch (error) {
      tell(form, error);
    }
  };
  const { errors, isSubmitting } = form.formState;
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        void form.handleSubmit(send)(event);
      }}
    >
      <FormTrouble message={errors.root?.message} />
      {children}
      <div className={classes['foot']}>
        {aside ? <div className={classes['aside']}>{aside}</div> : null}
        {onCancel ? (
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        ) : null}
        <Button type="submit" loading={isSubmitting}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
