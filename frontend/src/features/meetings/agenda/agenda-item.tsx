/** One item of the agenda: what is before it, what was said, and the desk to write that at. */
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';

import type { AgendaItemView, MeetingView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { dayAndClock } from '@/ui/dates';
import { fetched } from '@/ui/fetched';
import { HiddenWords } from '@/ui/hidden-words';

import classes from './agenda.module.css';
import { Pinned } from './pinned';
import { Proposals } from './proposals';

const MinutesDesk = fetched(
  'the minutes',
  async () => (await import('./minutes-desk')).MinutesDesk,
);

type AgendaItemProps = {
  readonly meeting: MeetingView;
  readonly item: AgendaItemView;
  readonly today: string;
  /** Whether words for it wait on this device. */
  readonly begun: boolean;
};

/** The desk stays open until it is closed, so that one can go back and forth between items. */
export function AgendaItem({ meeting, item, today, begun }: AgendaItemProps) {
  const [opened, setOpened] = useState<boolean | null>(null);
  const nameOf = useNameOf();
  const writing = meeting.may.minute && (opened ?? begun);
  const here = meeting.proposals.filter(({ item_id: id }) => id === item.id);
  return (
    <li className={classes['item']}>
      <div className={classes['head']}>
        <h3 className={classes['title']}>{item.title}</h3>
        {meeting.may.minute ? (
          <Button
            variant={writing ? 'default' : 'subtle'}
            size="sm"
            leftSection={writing ? null : <IconPencil size={18} aria-hidden="true" />}
            aria-expanded={writing}
            onClick={() => {
              setOpened(!writing);
            }}
          >
            {writing ? 'Close' : item.minutes ? 'Change minutes' : 'Write minutes'}
            <HiddenWords>: {item.title}</HiddenWords>
          </Button>
        ) : null}
      </div>
      <Pinned {...{ meeting, item }} />
      {here.length > 0 ? <Proposals {...{ meeting, today }} proposals={here} /> : null}
      {writing ? (
        <MinutesDesk meetingId={meeting.id} item={item} />
      ) : item.minutes ? (
        <>
          <p className={classes['said']}>{item.minutes}</p>
          {item.minuted_at ? (
            <p className={classes['by']}>
              {nameOf(item.minuted_by)}, {dayAndClock(item.minuted_at)}
            </p>
          ) : null}
        </>
      ) : null}
    </li>
  );
}
