/** Questions with everything said to them, each where its next step can be taken. */
import type { BoardView, QuestionView } from '@/api/generated/meetings';
import { Questions } from '@/ui/question';

import { QuestionItem } from './question-item';
import { inOrder } from './words';

type QuestionListProps = {
  readonly questions: readonly QuestionView[];
  /** Names each question's board, where they are of several. */
  readonly boards?: readonly BoardView[];
};

/** What waits stands first. */
export function QuestionList({ questions, boards }: QuestionListProps) {
  return (
    <Questions label="Questions">
      {inOrder(questions).map((question) => (
        <QuestionItem
          key={question.id}
          question={question}
          board={boards?.find(({ id }) => id === question.forum_id)?.name}
        />
      ))}
    </Questions>
  );
}
