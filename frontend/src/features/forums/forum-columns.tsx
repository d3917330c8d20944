/** The columns of the forums' tables. */
import { Button } from '@mantine/core';

import type { Forum } from '@/api/forums';
import type { Meeting } from '@/api/meetings';
import type { Column } from '@/ui/data-table';
import { clock, day } from '@/ui/dates';
import { HiddenWords } from '@/ui/hidden-words';
import { TextLink } from '@/ui/link';
import { StatusChip } from '@/ui/status-chip';

import classes from './forums.module.css';
import { rules } from './words';

type ColumnsNeed = {
  readonly nameOf: (personId: string | null) => string;
  readonly next: ReadonlyMap<string, Meeting>;
  readonly onEdit: (forum: Forum) => void;
};

const PAIRS: readonly string[] = ['one-to-one', 'support'];

/** On a phone the forum heads a card and the button ends it. */
export function forumColumns({ nameOf, next, onEdit }: ColumnsNeed): readonly Column<Forum>[] {
  return [
    {
      key: 'name',
      header: 'Forum',
      sortBy: ({ name }) => name,
      cell: (forum) => <Named forum={forum} nameOf={nameOf} />,
    },
    {
      key: 'rhythm',
      header: 'Rhythm',
      cell: (forum) => <Rhythm forum={forum} />,
    },
    {
      key: 'leads',
      header: 'Led by',
      cell: (forum) => <Leads forum={forum} nameOf={nameOf} />,
    },
    {
      key: 'next',
      header: 'Next meeting',
      cell: ({ id }) => <Next meeting={next.get(id)} />,
    },
    {
      key: 'change',
      header: 'Change',
      align: 'end',
      cell: (forum) =>
        forum.may_set ? (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => {
              onEdit(forum);
            }}
          >
            Change<HiddenWords> rule and leads of {forum.name}</HiddenWords>
          </Button>
        ) : null,
    },
  ];
}

type NamedProps = { readonly forum: Forum; readonly nameOf: ColumnsNeed['nameOf'] };

function Named({ forum, nameOf }: NamedProps) {
  const { members, kind } = forum;
  const many = `${String(members.length)} ${members.length === 1 ? 'member' : 'members'}`;
  return (
    <span className={classes['forum']}>
      <TextLink to="/meetings" search={{ forum: forum.id, view: 'agenda' }}>
        {forum.name}
      </TextLink>
      <small>{PAIRS.includes(kind) ? members.map((id) => nameOf(id)).join(', ') : many}</small>
    </span>
  );
}

/** What the rule asks, how the forum stands, and the arithmetic of it. */
function Rhythm({ forum: { rule, rhythm } }: { readonly forum: Forum }) {
  return (
    <div className={classes['rhythm']}>
      <span className={classes['quiet']}>{rule === null ? 'No rule' : rules[rule]}</span>
      {rhythm.map(({ id, status, words }) => (
        <span key={id} className={classes['stand']}>
          <StatusChip status={status} />
          <span className={classes['words']}>{words}</span>
        </span>
      ))}
    </div>
  );
}

function Leads({ forum, nameOf }: NamedProps) {
  const { lead_id: lead, agenda_lead_id: agenda, kind } = forum;
  if (lead === null && agenda === null) {
    return (
      <span className={classes['leadless']}>
        {kind === 'one-to-one' ? 'The two of them' : 'Nobody yet'}
      </span>
    );
  }
  return (
    <dl className={classes['leads']}>
      {lead ? (
        <div>
          <dt>Lead</dt>
          <dd>{nameOf(lead)}</dd>
        </div>
      ) : null}
      {agenda ? (
        <div>
          <dt>Agenda</dt>
          <dd>{nameOf(agenda)}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function Next({ meeting }: { readonly meeting: Meeting | undefined }) {
  return (
    <span className={classes['next']}>
      {meeting ? (
        <TextLink to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          {day(meeting.on)}, {clock(meeting.starts)}
        </TextLink>
      ) : (
        <span className={classes['quiet']}>None planned</span>
      )}
    </span>
  );
}
