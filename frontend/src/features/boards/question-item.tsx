/** One question: who owes the answer by when, what was said, and the next step. */
import { Button } from '@mantine/core';
import {
  IconCircleCheck,
  IconClockHour4,
  IconMessageQuestion,
  IconMessageReply,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';

import type { QuestionView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { day } from '@/ui/dates';
import { Question, QuestionSteps } from '@/ui/question';
import { StatusChip } from '@/ui/status-chip';
import { Tag } from '@/ui/tag';

import { CloseQuestion, SayToBoard, type Saying } from './saying';
import { stateWords } from './words';

const signs: Readonly<Record<QuestionView['state'], Icon>> = {
  open: IconClockHour4,
  challenged: IconMessageQuestion,
  answered: IconMessageReply,
  closed: IconCircleCheck,
};

type QuestionItemProps = { readonly question: QuestionView; readonly board: string | undefined };

/** Whoever owes the answer does not judge it: the service sees to that too. */
export function QuestionItem({ question, board }: QuestionItemProps) {
  const nameOf = useNameOf();
  const [saying, setSaying] = useState<Saying | null>(null);
  const { state, overdue, owner_id: owner, due, asked_by: asker, asked_on: asked } = question;
  const stop = () => {
    setSaying(null);
  };
  const said = question.remarks.map(({ kind, text, by, at }) => ({
    key: at,
    from: `${kind === 'answer' ? 'Answer' : 'Challenge'} from ${nameOf(by)}, ${day(at)}`,
    text,
    challenge: kind === 'challenge',
  }));
  const facts = `${board ? `${board}. ` : ''}${nameOf(owner)} answers by ${day(due)}. Asked by ${nameOf(asker)} on ${day(asked)}${question.closed_on ? `, closed on ${day(question.closed_on)}` : ''}.`;
  return (
    <Question
      question={question.question}
      closed={state === 'closed'}
      standing={
        overdue ? (
          <StatusChip status="overdue" />
        ) : (
          <Tag icon={signs[state]}>{stateWords[state]}</Tag>
        )
      }
      {...{ facts, said }}
    >
      {saying ? (
        <SayToBoard {...{ question, saying }} onClose={stop} />
      ) : (
        <Steps question={question} onSay={setSaying} />
      )}
    </Question>
  );
}

type StepsProps = { readonly question: QuestionView; readonly onSay: (saying: Saying) => void };

function Steps({ question, onSay }: StepsProps) {
  const { may_answer: answers, may_challenge: challenges, may_close: closes } = question;
  if (!answers && !challenges && !closes) return null;
  return (
    <QuestionSteps>
      {answers ? (
        <Button
          size="sm"
          variant={question.state === 'answered' ? 'default' : 'filled'}
          onClick={() => {
            onSay('answer');
          }}
        >
          {question.state === 'answered' ? 'Add to the answer' : 'Answer'}
        </Button>
      ) : null}
      {challenges ? (
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            onSay('challenge');
          }}
        >
          Challenge the answer
        </Button>
      ) : null}
      {closes ? <CloseQuestion question={question} /> : null}
    </QuestionSteps>
  );
}
