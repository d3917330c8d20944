/** The parts of a year to be filled in: six terms, INSET days, days closed. */
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';

import { DateField } from '@/ui/form/date-field';
import { placeOf } from '@/ui/form/place';
import { TextField } from '@/ui/form/text-field';

import classes from './calendar.module.css';
import type { DatesValues } from './dates-values';

const TYPED = 'Type a day like 4/12/2026, or choose it.';

type PartProps = {
  readonly title: string;
  /** What the service says of the part as a whole: "Term 3 starts before Term 2 ends". */
  readonly trouble: string | undefined;
  /** Said once for the part; a hint beside every one of its fields would drown them. */
  readonly hint: string;
  readonly children: ReactNode;
};

function Part({ title, trouble, hint, children }: PartProps) {
  return (
    <fieldset className={classes['part']}>
      <legend>{title}</legend>
      <p className={classes['hint']}>{hint}</p>
      <div role="alert">{trouble ? <p className={classes['trouble']}>{trouble}</p> : null}</div>
      <div className={classes['lines']}>{children}</div>
    </fieldset>
  );
}

type FieldsProps = { readonly form: UseFormReturn<DatesValues> };

/** There are always six. */
export function TermFields({ form: { control, formState } }: FieldsProps) {
  const { fields } = useFieldArray({ control, name: 'terms' });
  return (
    <Part title="Six terms" hint={TYPED} trouble={formState.errors.terms?.message}>
      {fields.map(({ id }, at) => (
        <div key={id} className={classes['line']}>
          <DateField
            control={control}
            name={`terms.${placeOf(at)}.starts`}
            label={`Term ${String(at + 1)} starts`}
            hint=""
            required
          />
          <DateField
            control={control}
            name={`terms.${placeOf(at)}.ends`}
            label={`Term ${String(at + 1)} ends`}
            hint=""
            required
          />
        </div>
      ))}
    </Part>
  );
}

/** School days for colleagues only. */
export function InsetFields({ form: { control, formState } }: FieldsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'inset_days' });
  return (
    <Part title="INSET days" hint={TYPED} trouble={formState.errors.inset_days?.message}>
      {fields.map(({ id }, at) => (
        <div key={id} className={classes['line']} data-single>
          <DateField
            control={control}
            name={`inset_days.${placeOf(at)}.on`}
            label={`INSET day ${String(at + 1)}`}
            hint=""
            required
          />
          <Remove
            what={`INSET day ${String(at + 1)}`}
            onRemove={() => {
              remove(at);
            }}
          />
        </div>
      ))}
      <Add
        words="Add an INSET day"
        onAdd={() => {
          append({ on: '' });
        }}
      />
    </Part>
  );
}

type ClosureFieldsProps = FieldsProps & { readonly title: string };

/** Weekdays without school: bank holidays and the school's own. */
export function ClosureFields({ form: { control, formState }, title }: ClosureFieldsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'closures' });
  return (
    <Part
      title={title}
      hint={`${TYPED} Say what each is: Easter Monday.`}
      trouble={formState.errors.closures?.message}
    >
      {fields.map(({ id }, at) => (
        <div key={id} className={classes['line']} data-removable>
          <DateField
            control={control}
            name={`closures.${placeOf(at)}.on`}
            label={`Day closed ${String(at + 1)}`}
            hint=""
            required
          />
          <TextField
            control={control}
            name={`closures.${placeOf(at)}.name`}
            label={`What day ${String(at + 1)} is`}
            required
          />
          <Remove
            what={`day closed ${String(at + 1)}`}
            onRemove={() => {
              remove(at);
            }}
          />
        </div>
      ))}
      <Add
        words="Add a day"
        onAdd={() => {
          append({ on: '', name: '' });
        }}
      />
    </Part>
  );
}

function Remove({ what, onRemove }: { readonly what: string; readonly onRemove: () => void }) {
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={`Remove ${what}`} onClick={onRemove}>
      <IconTrash size={18} aria-hidden="true" />
    </ActionIcon>
  );
}

function Add({ words, onAdd }: { readonly words: string; readonly onAdd: () => void }) {
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={onAdd}
    >
      {words}
    </Button>
  );
}
