/** The months of a date's field in a popover; loaded behind the button that stands in for it. */
import { Popover } from '@mantine/core';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';

import { CalendarButton } from './calendar-button';

const MonthSheet = lazy(() => import('./month-sheet'));

type MonthPopoverProps = {
  readonly name: string;
  readonly value: string | null;
  /** Whether the button was pressed before this came. */
  readonly pressed: boolean;
  readonly onChoose: (isoDate: string) => void;
};

/** An early press counts: it is made again here, so that closing gives the focus back as ever. */
export default function MonthPopover({ name, value, pressed, onChoose }: MonthPopoverProps) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!pressed) return;
    button.current?.focus();
    button.current?.click();
  }, [pressed]);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <CalendarButton
          ref={button}
          name={name}
          onPress={() => {
            setOpened(!opened);
          }}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={`Calendar for ${name}`}>
        <Suspense fallback={null}>
          <MonthSheet
            value={value}
            onChoose={(chosen) => {
              onChoose(chosen);
              setOpened(false);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
