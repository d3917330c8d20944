/** The way a return went, oldest step first. */
import { useNameOf } from '@/api/names';
import type { ReturnView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { dayAndClock } from '@/ui/dates';

import classes from './figures.module.css';
import { stateWord } from './return-state';

/** Words of a return sent back are the school's and the specialist's. */
export function ReturnHistory({ view }: { readonly view: ReturnView }) {
  const nameOf = useNameOf();
  if (view.moves.length === 0) return null;
  return (
    <Card title="What happened">
      <ol className={classes['history']}>
        {view.moves.map(({ state, by, at, words }) => (
          <li key={at + state}>
            <strong>{stateWord(state)}</strong> by {nameOf(by)}, {dayAndClock(at)}
            {words ? <q>{words}</q> : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
