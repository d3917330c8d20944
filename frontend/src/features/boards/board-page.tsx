/** /boards/…: what one board was told, what it asked, and what waits for an answer. */
import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { BoardView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { listed } from '@/ui/counting';
import { fetched } from '@/ui/fetched';
import { EmptyState, RowsSkeleton } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import classes from './told.module.css';
import { boardQuery, questionsQuery } from './queries';
import { QuestionList } from './question-list';
import { ToldCard } from './told-card';
import { waitingInWords } from './words';
import { daysAfter } from './days';

const AskForm = fetched('the form', async () => (await import('./ask-form')).default);

const WEEKS_TO_ANSWER = 3;

/** Each board sees its own alone; a colleague who only reads what was told sees no questions. */
export function BoardPage({ boardId }: { readonly boardId: string }) {
  const { data: board } = useSuspenseQuery(boardQuery(boardId));
  const { data: every } = useQuery(questionsQuery);
  const { data: today } = useQuery(todayQuery);
  const [asking, setAsking] = useState(false);
  const questions = every?.filter(({ forum_id: forum }) => forum === boardId);
  return (
    <>
      <PageTitle
        title={board.name}
        answer={questions ? waitingInWords(questions) : undefined}
        actions={
          board.may_ask && !asking ? (
            <Button
              onClick={() => {
                setAsking(true);
              }}
            >
              Ask a question
            </Button>
          ) : null
        }
      />
      <Stack>
        {asking && today ? (
          <Card title="Ask a question">
            <AskForm
              board={board}
              due={daysAfter(today.date, 7 * WEEKS_TO_ANSWER)}
              onClose={() => {
                setAsking(false);
              }}
            />
          </Card>
        ) : null}
        <Card title="Questions">
          {questions ? (
            questions.length > 0 ? (
              <QuestionList questions={questions} />
            ) : (
              <EmptyState title="Nothing was asked yet">
                {board.may_ask
                  ? 'Ask the first question above: it gets an owner and a day, and stays here with its answer.'
                  : 'Questions are seen by the board itself and by whoever owes an answer.'}
              </EmptyState>
            )
          ) : (
            <RowsSkeleton what="the questions" />
          )}
        </Card>
        <ToldCard board={board} />
        <Members board={board} />
      </Stack>
    </>
  );
}

function Members({ board }: { readonly board: BoardView }) {
  const nameOf = useNameOf();
  if (board.members.length === 0) return null;
  return (
    <Card title="Who sits on it">
      <p className={classes['members']}>
        {listed(board.members.map(nameOf).toSorted((one, other) => one.localeCompare(other)))}.
      </p>
    </Card>
  );
}
