/**
 * A date, typed or chosen. What was typed is kept even when it is no date, and the form says so:
 * Mantine's own input would quietly put back the last good one.
 */
import { TextInput } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import type { FieldValues } from 'react-hook-form';

import { day } from '../dates';
import { useBound, type FieldProps } from './bound';
import { CalendarButton } from './calendar-button';
import { parseDay } from './parse-day';

const MonthPopover = lazy(() => import('./month-popover'));

function shown(value: string): string {
  return parseDay(value) === value ? day(value) : value;
}

/** The value is an ISO date, or the words as typed where they are no date (refuse those by schema). */
export function DateField<Values extends FieldValues>(props: FieldProps<Values>) {
  const hint = props.hint ?? 'For example 4/12/2026';
  const { value, onChange, onBlur, ...bound } = useBound({ ...props, hint });
  const kept: string = typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState<string | null>(null);
  const [pressed, setPressed] = useState(false);
  const name = props.label.toLowerCase();
  const keep = (written: string) => {
    onChange(parseDay(written) ?? written);
  };
  return (
    <TextInput
      {...bound}
      value={typed ?? shown(kept)}
      autoComplete="off"
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        keep(currentTarget.value);
      }}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      rightSection={
        <Suspense
          fallback={
            <CalendarButton
              name={name}
              onPress={() => {
                setPressed(true);
              }}
            />
          }
        >
          <MonthPopover name={name} value={parseDay(kept)} pressed={pressed} onChoose={onChange} />
        </Suspense>
      }
    />
  );
}
