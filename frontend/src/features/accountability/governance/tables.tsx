/** Boards with what they were given, and the questions that wait. */
import type {
  BoardView,
  GovernanceView,
  OpenQuestionView,
  QuestionState,
} from '@/api/generated/accountability';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { EmptyState } from '@/ui/page-states';
import { StatusChip } from '@/ui/status-chip';
import { Tag } from '@/ui/tag';

import { counted } from '../counting';
import { tableAsCsv } from '../csv';
import { CsvButton } from '../csv-button';
import classes from '../actions/actions.module.css';

const STATES: Readonly<Record<QuestionState, string>> = {
  open: 'Not answered',
  answered: 'Answered',
  challenged: 'Challenged back',
  closed: 'Closed',
};

function given({ given_on: days, kind }: BoardView): string {
  if (days.length > 0) return days.map(day).join(', ');
  return kind === 'trustees' ? 'No update' : 'No presentation';
}

type BoardTableProps = { readonly boards: readonly BoardView[]; readonly cycle: string };

/** The trustees first, then by name. */
export function BoardTable({ boards, cycle }: BoardTableProps) {
  const columns: readonly Column<BoardView>[] = [
    { key: 'board', header: 'Board', cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      key: 'standing',
      header: 'Standing',
      cell: ({ given_on: days }) =>
        days.length > 0 ? <StatusChip status="met" /> : <Tag>Not yet this year</Tag>,
      sortBy: ({ given_on: days }) => days.length,
      onPhone: 'corner',
    },
    {
      key: 'given',
      header: 'Presented to, or updated',
      cell: (board) => given(board),
      sortBy: ({ given_on: days }) => days.at(-1) ?? '',
    },
    {
      key: 'waiting',
      header: 'Waiting',
      cell: ({ waiting, questions }) => `${String(waiting)} of ${String(questions)}`,
      sortBy: ({ waiting }) => waiting,
      onPhone: 'half',
    },
    {
      key: 'oldest',
      header: 'Oldest asked',
      cell: ({ oldest_asked: asked }) =>
        asked ? day(asked) : <span className={classes['none']}>None waits</span>,
      sortBy: ({ oldest_asked: asked }) => asked ?? '',
      onPhone: 'half',
    },
  ];
  const csv = () =>
    tableAsCsv(
      ['Board', 'Presented to, or updated', 'Questions this year', 'Waiting', 'Oldest asked'],
      boards.map((board) => [
        board.name,
        board.given_on.join(' '),
        board.questions,
        board.waiting,
        board.oldest_asked,
      ]),
    );
  return (
    <Card title="Boards" aside={<CsvButton name={`boards-${cycle}`} csv={csv} />}>
      <DataTable
        caption="Boards"
        columns={columns}
        rows={boards}
        rowKey={({ forum_id: id }) => id}
      />
    </Card>
  );
}

/** Their words are read in meetings, by whoever may. */
export function QuestionTable({ view }: { readonly view: GovernanceView }) {
  const nameOf = useNameOf();
  const boards = new Map(view.boards.map(({ forum_id: id, name }) => [id, name]));
  const boardOf = ({ forum_id: id }: OpenQuestionView) => boards.get(id) ?? 'A board';
  const columns: readonly Column<OpenQuestionView>[] = [
    { key: 'board', header: 'Board', cell: boardOf, sortBy: boardOf },
    {
      key: 'state',
      header: 'Standing',
      cell: ({ overdue, state }) =>
        overdue ? <StatusChip status="overdue" /> : <Tag>{STATES[state]}</Tag>,
      onPhone: 'corner',
    },
    {
      key: 'asked',
      header: 'Asked',
      cell: ({ asked_on: asked, days_open: days }) => (
        <span className={classes['due']}>
          {day(asked)}
          <small>{counted(days, 'day')} ago</small>
        </span>
      ),
      sortBy: ({ asked_on: asked }) => asked,
      onPhone: 'half',
    },
    {
      key: 'due',
      header: 'Answer due',
      cell: ({ due }) => <span className={classes['due']}>{day(due)}</span>,
      sortBy: ({ due }) => due,
      onPhone: 'half',
    },
    {
      key: 'owner',
      header: 'Owner',
      cell: ({ owner_id: id }) => nameOf(id),
      sortBy: ({ owner_id: id }) => nameOf(id),
    },
  ];
  return (
    <Card title="Questions that wait" finding="The longest waiting first">
      {view.open_questions.length === 0 ? (
        <EmptyState title="No question waits">Every board has had its answers.</EmptyState>
      ) : (
        <DataTable
          caption="Questions that wait"
          columns={columns}
          rows={view.open_questions}
          rowKey={({ id }) => id}
        />
      )}
    </Card>
  );
}
