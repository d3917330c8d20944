/** One meeting in a month, a week or a list: when, what, and whether it still stands. */
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { Meeting } from '@/api/meetings';
import { clock } from '@/ui/dates';
import { HiddenWords } from '@/ui/hidden-words';
import { Tag } from '@/ui/tag';

import classes from './meetings-calendar.module.css';

type EntryProps = { readonly meeting: Meeting; readonly today: string };

/** Short enough for a day of a month. */
export function MeetingEntry({ meeting }: { readonly meeting: Meeting }) {
  const { id, title, starts, state, mine } = meeting;
  return (
    <Link
      to="/meetings/$meetingId"
      params={{ meetingId: id }}
      className={classes['entry']}
      data-state={state}
      data-mine={mine || undefined}
      title={title}
    >
      <span className={classes['at']}>
        {clock(starts)}
        {state === 'held' ? <IconCheck size={14} aria-hidden="true" /> : null}
      </span>
      <span className={classes['called']}>{title}</span>
      <HiddenWords>{mine ? ', yours' : ''}</HiddenWords>
      <Standing meeting={meeting} />
    </Link>
  );
}

function Standing({ meeting: { state } }: { readonly meeting: Meeting }) {
  if (state === 'cancelled') return <span className={classes['off']}>Cancelled</span>;
  return state === 'held' ? <HiddenWords>, held</HiddenWords> : null;
}

/** A line of the agenda, with its place and what is to be known of it. */
export function MeetingLine({ meeting, today }: EntryProps) {
  const { id, title, starts, ends, venue, state, mine, on } = meeting;
  return (
    <li className={classes['line']} data-state={state} data-mine={mine || undefined}>
      <span className={classes['times']}>
        {clock(starts)} to {clock(ends)}
      </span>
      <span className={classes['what']}>
        <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
          {title}
        </Link>
        {venue ? <small>{venue}</small> : null}
      </span>
      <span className={classes['signs']}>
        {mine ? <Tag>Yours</Tag> : null}
        {state === 'held' ? <Tag icon={IconCheck}>Held</Tag> : null}
        {state === 'cancelled' ? <Tag>Cancelled</Tag> : null}
        {state === 'scheduled' && on < today ? <Tag tone="acts">Not yet marked held</Tag> : null}
      </span>
    </li>
  );
}
