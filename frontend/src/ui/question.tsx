/** A question somebody owes an answer to: its facts, what was said so far, and the next step. */
import type { ReactNode } from 'react';

import classes from './question.module.css';

export type Said = {
  readonly key: string;
  /** "Answer from Anjali Deshmukh, 3 Nov 2026". */
  readonly from: string;
  readonly text: string;
  /** What questions the answer is marked apart. */
  readonly challenge?: boolean;
};

type QuestionProps = {
  readonly question: string;
  readonly closed: boolean;
  readonly standing: ReactNode;
  readonly facts: string;
  readonly said: readonly Said[];
  /** The next steps, or the form of one of them. */
  readonly children: ReactNode;
};

/** One of a `Questions` list. */
export function Question({ question, closed, standing, facts, said, children }: QuestionProps) {
  return (
    <li className={classes['item']} data-closed={closed || undefined}>
      <div className={classes['head']}>
        <h3 className={classes['question']}>{question}</h3>
        {standing}
      </div>
      <p className={classes['facts']}>{facts}</p>
      {said.length > 0 ? (
        <ol className={classes['thread']} aria-label="Said so far">
          {said.map(({ key, from, text, challenge }) => (
            <li key={key} data-challenge={challenge}>
              <span>{from}</span>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      ) : null}
      {children}
    </li>
  );
}

type QuestionsProps = { readonly label: string; readonly children: ReactNode };

/** The list they stand in. */
export function Questions({ label, children }: QuestionsProps) {
  return (
    <ul className={classes['list']} aria-label={label}>
      {children}
    </ul>
  );
}

/** The buttons of the steps that are open to whoever looks. */
export function QuestionSteps({ children }: { readonly children: ReactNode }) {
  return <div className={classes['steps']}>{children}</div>;
}
