/** The button inside a date's field that shows the months. */
import { ActionIcon } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import type { ComponentProps } from 'react';

type CalendarButtonProps = Omit<ComponentProps<typeof ActionIcon<'button'>>, 'name' | 'onClick'> & {
  /** Which date, within a sentence: "due date". */
  readonly name: string;
  readonly onPress: () => void;
};

/** Takes whatever a popover gives its target. */
export function CalendarButton({ name, onPress, ...target }: CalendarButtonProps) {
  return (
    <ActionIcon
      {...target}
      variant="subtle"
      aria-label={`Choose ${name} from a calendar`}
      onClick={onPress}
    >
      <IconCalendar size={18} aria-hidden="true" />
    </ActionIcon>
  );
}
