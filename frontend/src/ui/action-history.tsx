/** An action's history from both sides, oldest first. */
import { happened, reasons, type ActionEntry } from '@/api/action-words';

import classes from './action-history.module.css';
import { day, dayAndClock } from './dates';

type ActionHistoryProps = {
  readonly history: readonly ActionEntry[];
  readonly nameOf: (personId: string) => string;
};

const SIDES = { meetings: 'in the meeting’s record', planning: 'in the school’s plan' } as const;

/** The same lines whichever side shows them. */
export function ActionHistory({ history, nameOf }: ActionHistoryProps) {
  return (
    <ol className={classes['history']}>
      {history.map((entry) => (
        <li key={entry.entry_id} data-side={entry.side}>
          <p className={classes['what']}>
            <strong>{nameOf(entry.by)}</strong> {happened[entry.kind]}
          </p>
          {entry.reason ? <p className={classes['words']}>{reasons[entry.reason]}</p> : null}
          {entry.words ? <p className={classes['words']}>“{entry.words}”</p> : null}
          {changes(entry, nameOf).map((words) => (
            <p key={words} className={classes['words']}>
              {words}
            </p>
          ))}
          <p className={classes['when']}>
            {dayAndClock(entry.at)}, {SIDES[entry.side]}
          </p>
        </li>
      ))}
    </ol>
  );
}

function changes(entry: ActionEntry, nameOf: (personId: string) => string): readonly string[] {
  if (entry.kind !== 'revised' && entry.kind !== 'assigned') return [];
  return [
    entry.owner_id ? `Owner: ${nameOf(entry.owner_id)}` : null,
    entry.due ? `Due ${day(entry.due)}` : null,
  ].filter((words) => words !== null);
}
