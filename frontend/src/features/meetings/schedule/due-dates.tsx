/** The dates by which a forum is due, one press away from being chosen. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { dueDatesQuery } from '../queries';
import { weekdayAndDay } from '../words';
import classes from './schedule.module.css';

const OFFERED = 4;

type DueDatesProps = {
  readonly forumId: string;
  readonly onChoose: (isoDate: string) => void;
};

/** Silent where no rule holds or the person may not see the rhythm. */
export function DueDates({ forumId, onChoose }: DueDatesProps) {
  const { data } = useQuery({ ...dueDatesQuery(forumId), retry: false });
  const dates = [...new Set(data?.dates.map(({ on }) => on))].slice(0, OFFERED);
  if (dates.length === 0) return null;
  return (
    <div className={classes['due']} role="group" aria-label="Due dates by its rhythm">
      <p>By its rhythm it is due by</p>
      {dates.map((on) => (
        <Button
          key={on}
          size="compact-md"
          variant="light"
          onClick={() => {
            onChoose(on);
          }}
        >
          {weekdayAndDay(on)}
        </Button>
      ))}
    </div>
  );
}
