/** Somebody saved the record first: what is different now, and the choice between the two. */
import { Button } from '@mantine/core';

import classes from './changed-meanwhile.module.css';

type TheirChangesProps = {
  /** What was being changed, to begin the sentence: "This school". */
  readonly what: string;
  /** The record in words, by label: as the form opened and as it stands now. */
  readonly before: Readonly<Record<string, string>>;
  readonly now: Readonly<Record<string, string>>;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

/** Nothing is overwritten and nothing thrown away until the person says so. */
export function TheirChanges(props: TheirChangesProps) {
  const { what, before, now, onKeepMine, onTakeTheirs } = props;
  const moved = Object.entries(now).filter(([label, words]) => before[label] !== words);
  return (
    <div className={classes['notice']} role="alert">
      <p className={classes['words']}>
        <strong>{what} changed while you were writing.</strong> What you typed is still here.
      </p>
      <ul className={classes['changes']}>
        {moved.map(([label, words]) => (
          <li key={label}>
            {label} is now {words === '' ? 'empty' : `“${words}”`}
          </li>
        ))}
      </ul>
      <div className={classes['buttons']}>
        <Button variant="default" size="sm" onClick={onTakeTheirs}>
          Show me theirs
        </Button>
        <Button variant="default" size="sm" onClick={onKeepMine}>
          Save mine over it
        </Button>
      </div>
    </div>
  );
}
