/**
 * A date, typed or chosen. What was typed is kept even when it is no date, and the form says so:
 * Mantine's own input would quietly put back the last good one.
 */
import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { Suspense, lazy, useState } from 'react';
import type { FieldValues } from 'react-hook-form';

import { day } from '../dates';
import { useBound, type FieldProps } from './bound';
import { parseDay } from './parse-day';

const MonthSheet = lazy(() => import('./month-sheet'));

function shown(value: string): string {
  return parseDay(value) === value ? day(value) : value;
}

/** The value is an ISO date, or the words as typed where they are no date (refuse those by schema). */
export function DateField<Values extends FieldValues>(props: FieldProps<Values>) {
  const hint = props.hint ?? 'For example 4/12/2026';
  const { value, onChange, onBlur, ...bound } = useBound({ ...props, hint });
  const kept: string = typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
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
        <Popover
          opened={opened}
          onChange={setOpened}
          position="bottom-end"
          shadow="md"
          trapFocus
          returnFocus
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              aria-label={`Choose ${props.label.toLowerCase()} from a calendar`}
              onClick={() => {
                setOpened(!opened);
              }}
            >
              <IconCalendar size={18} aria-hidden="true" />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={`Calendar for ${props.label.toLowerCase()}`}>
            <Suspense fallback={null}>
              <MonthSheet
                value={parseDay(kept)}
                onChoose={(chosen) => {
                  onChange(chosen);
                  setOpened(false);
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
