/** Actions in rows: what was agreed, for whom, by when, and how the school answered. */
import type { ActionRowView } from '@/api/generated/accountability';
import { useNameOf } from '@/api/names';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { StatusChip } from '@/ui/status-chip';
import { Tag } from '@/ui/tag';

import { counted } from '../counting';
import { useForumName, useSchoolName } from '../naming';
import classes from './actions.module.css';

const ANSWERS = { adopted: 'Adopted', adapted: 'Adapted', declined: 'Declined' } as const;
const STATES = {
  open: 'Open',
  completed: 'Completed',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
} as const;

type ActionTableProps = { readonly actions: readonly ActionRowView[]; readonly caption: string };

/** What two people agreed has no words here: they are read in their 1:1 (decision 0011). */
export function ActionTable({ actions, caption }: ActionTableProps) {
  const schoolName = useSchoolName();
  const forumName = useForumName();
  const personName = useNameOf();
  const columns: readonly Column<ActionRowView>[] = [
    {
      key: 'action',
      header: 'Action',
      cell: ({ wording, forum_ids: forums, agreed_on: agreed }) => (
        <span className={classes['action']}>
          {wording ?? <span className={classes['private']}>Agreed in a 1:1</span>}
          <small>
            {forums.map(forumName).join(', ')}, {day(agreed)}
          </small>
        </span>
      ),
    },
    {
      key: 'due',
      header: 'Due',
      cell: ({ due, days_overdue: days }) => (
        <span className={classes['due']}>
          {day(due)}
          {days > 0 ? <small>{counted(days, 'day')} ago</small> : null}
        </span>
      ),
      sortBy: ({ due }) => due,
    },
    {
      key: 'state',
      header: 'Standing',
      cell: ({ state, days_overdue: days }) =>
        days > 0 ? <StatusChip status="overdue" /> : <Tag>{STATES[state]}</Tag>,
      onPhone: 'corner',
    },
    {
      key: 'answer',
      header: 'School’s answer',
      cell: ({ answer, school_id: school }) => {
        if (answer) return ANSWERS[answer];
        return <span className={classes['none']}>{school ? 'None yet' : 'Not asked'}</span>;
      },
    },
    {
      key: 'school',
      header: 'School',
      cell: ({ school_id: id }) => schoolName(id),
      sortBy: ({ school_id: id }) => schoolName(id),
    },
    {
      key: 'owner',
      header: 'Owner',
      cell: ({ owner_id: id }) => personName(id),
      sortBy: ({ owner_id: id }) => personName(id),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={actions} rowKey={({ id }) => id} />;
}
