/** Where a return stands: word, icon and colour, in the one chip of this product. */
import {
  IconArrowBackUp,
  IconChartBar,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconClockExclamation,
  IconMessageQuestion,
  IconSend,
  type Icon,
} from '@tabler/icons-react';

import type { ReturnState as State } from '@/api/generated/performance';
import chip from '@/ui/status-chip.module.css';

const looks: Readonly<Record<State, { word: string; icon: Icon; family: string }>> = {
  awaited: { word: 'Awaited', icon: IconCircleDashed, family: 'none' },
  submitted: { word: 'Submitted', icon: IconSend, family: 'settled' },
  queried: { word: 'Queried', icon: IconMessageQuestion, family: 'warning' },
  returned: { word: 'Sent back', icon: IconArrowBackUp, family: 'warning' },
  accepted: { word: 'Accepted', icon: IconCircleCheckFilled, family: 'good' },
  published: { word: 'Published', icon: IconChartBar, family: 'good' },
};

/** What a state is called. */
export function stateWord(state: State): string {
  return looks[state].word;
}

/** The chip. */
export function ReturnState({ state }: { readonly state: State }) {
  const { word, icon: Sign, family } = looks[state];
  return (
    <span className={chip['chip']} data-family={family} data-status={state}>
      <span className={chip['mark']} aria-hidden="true">
        <Sign size={16} />
      </span>
      {word}
    </span>
  );
}

/** Says by how many days a return is late. */
export function Late({ words }: { readonly words: string }) {
  return (
    <span className={chip['chip']} data-family="bad" data-status="overdue">
      <span className={chip['mark']} aria-hidden="true">
        <IconClockExclamation size={16} />
      </span>
      {words}
    </span>
  );
}
