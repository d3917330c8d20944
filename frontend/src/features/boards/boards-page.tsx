/** /boards: which boards have been presented to this cycle, and what they wait for. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { BoardView, QuestionView } from '@/api/generated/meetings';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';
import { TextLink } from '@/ui/link';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';
import { StatusChip } from '@/ui/status-chip';
import { Tag } from '@/ui/tag';
import { useSession } from '@/session/session';

import { boardsQuery, questionsQuery } from './queries';
import { QuestionList } from './question-list';
import { isOpen, ofTrustees, toldInWords } from './words';

/** The coverage grid of R100, and (for whoever owes answers) what waits for them. */
export function BoardsPage() {
  const { data: boards } = useSuspenseQuery(boardsQuery);
  const { data: questions = [] } = useQuery(questionsQuery);
  const me = useSession().person.id;
  const mine = questions.filter((one) => one.owner_id === me && isOpen(one));
  return (
    <>
      <PageTitle title="Boards" answer={answer(boards)} />
      <Stack>
        {mine.length > 0 ? (
          <Card
            title="Waiting for your answer"
            finding={`${counted(mine.length, 'question')} with your name on ${mine.length === 1 ? 'it' : 'them'}`}
          >
            <QuestionList questions={mine} boards={boards} />
          </Card>
        ) : null}
        {boards.length === 0 ? (
          <Card>
            <EmptyState title="No board is yours to see">
              Boards are kept under Networks and boards; who sits on one sees it here.
            </EmptyState>
          </Card>
        ) : (
          <Card flush title={`What each board was told in ${boards[0]?.cycle ?? 'this cycle'}`}>
            <Grid {...{ boards, questions }} />
          </Card>
        )}
      </Stack>
    </>
  );
}

function answer(boards: readonly BoardView[]): string {
  const governors = boards.filter((board) => !ofTrustees(board));
  const told = governors.filter(({ given, owed }) => given >= owed).length;
  const trustees = boards.find(ofTrustees);
  const first = `${counted(told, 'local governing body has', 'local governing bodies have')} had a presentation, of ${String(governors.length)}.`;
  return trustees ? `${first} Trustees: ${toldInWords(trustees)}.` : first;
}

type GridProps = {
  readonly boards: readonly BoardView[];
  readonly questions: readonly QuestionView[];
};

function Grid({ boards, questions }: GridProps) {
  const open = (board: BoardView) =>
    questions.filter((one) => one.forum_id === board.id && isOpen(one));
  const late = (board: BoardView) => open(board).filter(({ overdue }) => overdue).length;
  const columns: readonly Column<BoardView>[] = [
    {
      key: 'board',
      header: 'Board',
      onPhone: 'heading',
      cell: (board) => (
        <TextLink to="/boards/$boardId" params={{ boardId: board.id }}>
          {board.name}
        </TextLink>
      ),
      sortBy: ({ name }) => name,
    },
    {
      key: 'standing',
      header: 'This cycle',
      cell: (board) => <Standing board={board} />,
      onPhone: 'corner',
      sortBy: ({ given, owed }) => given - owed,
    },
    { key: 'told', header: 'What it was told', cell: toldInWords },
    {
      key: 'open',
      header: 'Open questions',
      align: 'end',
      cell: (board) =>
        late(board) > 0
          ? `${String(open(board).length)}, ${String(late(board))} late`
          : String(open(board).length),
      sortBy: (board) => open(board).length,
    },
  ];
  const rows = boards.toSorted(
    (one, other) =>
      Number(ofTrustees(other)) - Number(ofTrustees(one)) || one.name.localeCompare(other.name),
  );
  return <DataTable caption="Boards" columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function Standing({ board: { given, owed } }: { readonly board: BoardView }) {
  if (given > 0 && given < owed) return <Tag>{`${String(given)} of ${String(owed)}`}</Tag>;
  return <StatusChip status={given >= owed ? 'met' : 'not-started'} />;
}
