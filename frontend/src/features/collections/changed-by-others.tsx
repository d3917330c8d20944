/** Somebody saved this return meanwhile: who changed which figure. */
import { Button } from '@mantine/core';

import { useNameOf } from '@/api/names';
import type { ReturnView } from '@/api/generated/performance';
import type { Problem } from '@/api/problem';
import notice from '@/ui/changed-meanwhile.module.css';
import { dayAndClock } from '@/ui/dates';

import { partInWords } from './words';

type ChangedByOthersProps = {
  readonly problem: Problem;
  readonly view: ReturnView;
  readonly onLook: () => void;
};

/** Nothing is overwritten: what both changed stays as it is typed here until it is looked at. */
export function ChangedByOthers({ problem, view, onLook }: ChangedByOthersProps) {
  const nameOf = useNameOf();
  const measureName = (code: string) =>
    view.measures.find(({ measure }) => measure === code)?.name ?? code;
  return (
    <div className={notice['notice']} role="alert">
      <p className={notice['words']}>
        <strong>This return changed meanwhile.</strong> Nothing of yours was sent yet, and it is
        still here. What you did not touch becomes theirs; what you both changed stays as you typed
        it.
      </p>
      <ul className={notice['changes']}>
        {problem.changes.map(({ part, by, at }) => (
          <li key={`${part} ${at}`}>
            {partInWords(part, measureName)}: {nameOf(by)}, {dayAndClock(at)}
          </li>
        ))}
      </ul>
      <Button variant="default" size="sm" onClick={onLook}>
        Take their changes and go on
      </Button>
    </div>
  );
}
