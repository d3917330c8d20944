/** Boards in words: who they are, how often they were told, what waits for whom. */
import type { BoardView, QuestionView } from '@/api/generated/meetings';
import { counted, countedWithin } from '@/ui/counting';
import { day } from '@/ui/dates';

export const ofTrustees = ({ kind }: Pick<BoardView, 'kind'>) => kind === 'trustees';

/** "Presentation given on 18 Nov 2026", "1 of 3 updates given". */
export function toldInWords(board: BoardView): string {
  const { given, owed, last_given_on: last } = board;
  if (ofTrustees(board)) {
    return `${String(given)} of ${String(owed)} updates given${last ? `, the last on ${day(last)}` : ''}`;
  }
  if (given === 0) return 'No presentation yet this cycle';
  const many =
    owed > 1
      ? `${String(given)} of ${String(owed)} presentations given, the last`
      : 'Presentation given';
  return `${many} on ${day(last ?? '')}`;
}

export const isOpen = ({ state }: Pick<QuestionView, 'state'>) =>
  state === 'open' || state === 'challenged';

/** What a question waits for, in a few words. */
export const stateWords: Readonly<Record<QuestionView['state'], string>> = {
  open: 'Waiting for an answer',
  challenged: 'Challenged: another answer is owed',
  answered: 'Answered: for the board to judge',
  closed: 'Closed: the board is content',
};

/** Answers "what waits?" of several questions at once. */
export function waitingInWords(questions: readonly QuestionView[]): string {
  const open = questions.filter(isOpen);
  const late = open.filter(({ overdue }) => overdue).length;
  const judged = questions.filter(({ state }) => state === 'answered').length;
  const owed =
    open.length === 0
      ? 'No question waits for an answer'
      : `${counted(open.length, 'question')} ${open.length === 1 ? 'waits' : 'wait'} for an answer`;
  const overdue = late > 0 ? `, ${countedWithin(late, 'of them is', 'of them are')} late` : '';
  const judging = judged > 0 ? `; ${countedWithin(judged, 'answer')} to judge` : '';
  return `${owed}${overdue}${judging}.`;
}

/** What is owed first, the earliest day on top; then what the board judges; then the closed. */
export function inOrder(questions: readonly QuestionView[]): readonly QuestionView[] {
  const rank = { open: 0, challenged: 0, answered: 1, closed: 2 };
  return questions.toSorted(
    (one, other) =>
      rank[one.state] - rank[other.state] ||
      (one.state === 'closed'
        ? other.asked_on.localeCompare(one.asked_on)
        : one.due.localeCompare(other.due)),
  );
}
