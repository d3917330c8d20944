/** Somebody saved first: says who changed what, and lets the person choose with their words kept. */
import { Button } from '@mantine/core';

import { isChangedMeanwhile } from '@/api/problem';

import classes from './changed-meanwhile.module.css';
import { dayAndClock } from './dates';

type ChangedMeanwhileProps = {
  /** What was being changed, to begin the sentence: "This milestone". */
  readonly what: string;
  /** The failure of the save; anything but a change meanwhile shows nothing. */
  readonly error: unknown;
  /** Fetches the record again, leaving the form as typed. */
  readonly onLook: () => void;
};

/** Never overwrites and never throws away: the person decides after looking. */
export function ChangedMeanwhile({ what, error, onLook }: ChangedMeanwhileProps) {
  if (!isChangedMeanwhile(error)) return null;
  return (
    <div className={classes['notice']} role="alert">
      <p className={classes['words']}>
        <strong>{what} changed meanwhile: see what changed.</strong> What you typed is still here.
      </p>
      <ul className={classes['changes']}>
        {error.changes.map(({ part, by, at }) => (
          <li key={`${part} ${at}`}>
            {part}, by {by}, {dayAndClock(at)}
          </li>
        ))}
      </ul>
      <Button variant="default" size="sm" onClick={onLook}>
        Show me the latest
      </Button>
    </div>
  );
}
