/** What can be done to a question: answer it, challenge the answer, be content. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { QuestionView } from '@/api/generated/meetings';
import { explain } from '@/api/problem';
import { SayForm } from '@/session/say-form';
import { FormTrouble } from '@/ui/form/form-trouble';

import { useBoardChange } from './queries';

export type Saying = 'answer' | 'challenge';

const words = {
  answer: {
    label: 'Your answer',
    hint: 'The whole board reads it, and the Chief Executive',
    submit: 'Send answer',
    end: 'answers',
  },
  challenge: {
    label: 'What the answer leaves open',
    hint: 'Whoever answers reads it, and the whole board',
    submit: 'Send challenge',
    end: 'challenges',
  },
} as const;

type SayToBoardProps = {
  readonly question: QuestionView;
  readonly saying: Saying;
  readonly onClose: () => void;
};

/** Typing survives a dropped network and a closed page. */
export function SayToBoard({ question, saying, onClose }: SayToBoardProps) {
  const { send, look } = useBoardChange();
  const { end, ...rest } = words[saying];
  return (
    <SayForm
      {...rest}
      draftKey={`question/${question.id}/${saying}`}
      send={(text) =>
        send({
          method: 'POST',
          path: `/questions/${question.id}/${end}`,
          body: { text },
          version: question.version,
        })
      }
      onLook={look}
      onClose={onClose}
    />
  );
}

/** One press: a closed question stays to be read, and a further doubt is a further question. */
export function CloseQuestion({ question }: { readonly question: QuestionView }) {
  const { send, look } = useBoardChange();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const close = async () => {
    setBusy(true);
    try {
      const path = `/questions/${question.id}/close`;
      await send({ method: 'POST', path, version: question.version });
    } catch (error) {
      setTrouble(explain(error, 'the question').detail);
      await look();
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button size="sm" variant="default" loading={busy} onClick={() => void close()}>
        The board is content
      </Button>
      <FormTrouble message={trouble} />
    </>
  );
}
