/** Boards: what they were told, what they asked, and how each is changed. */
import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { change, read } from '@/api/client';
import type {
  BoardView,
  PresentationView,
  QuestionView,
  TrusteesUpdateView,
} from '@/api/generated/meetings';
import { readAll } from '@/api/pages';

const ROOT = '/api/meetings';
const TOLD = ['meetings.presentation', 'meetings.trustees', 'meetings.forum'] as const;

/** Those this person may see, in this cycle. */
export const boardsQuery = queryOptions({
  queryKey: ['meetings', 'boards'],
  queryFn: ({ signal }) => readAll<BoardView>(`${ROOT}/boards`, {}, signal),
  meta: { live: TOLD },
});

export const boardQuery = (boardId: string) =>
  queryOptions({
    queryKey: ['meetings', 'board', boardId],
    queryFn: ({ signal }) => read<BoardView>(`${ROOT}/boards/${boardId}`, signal),
    meta: { live: TOLD },
  });

/** Every question this person may see: of their boards, and those they owe an answer to. */
export const questionsQuery = queryOptions({
  queryKey: ['meetings', 'questions'],
  queryFn: ({ signal }) => readAll<QuestionView>(`${ROOT}/questions`, {}, signal),
  meta: { live: ['meetings.question'] },
});

export const presentationsQuery = (boardId: string) =>
  queryOptions({
    queryKey: ['meetings', 'presentations', boardId],
    queryFn: ({ signal }) =>
      readAll<PresentationView>(`${ROOT}/presentations`, { forum_id: boardId }, signal),
    meta: { live: TOLD },
  });

export const updatesQuery = queryOptions({
  queryKey: ['meetings', 'trustees-updates'],
  queryFn: ({ signal }) => readAll<TrusteesUpdateView>(`${ROOT}/trustees-updates`, {}, signal),
  meta: { live: TOLD },
});

type Order = {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly version?: number;
};

/** Sends a change to a board and shows what came of it. */
export function useBoardChange(): {
  send: (order: Order) => Promise<void>;
  look: () => Promise<void>;
} {
  const queries = useQueryClient();
  const look = async () => {
    const keys = ['boards', 'board', 'questions', 'presentations', 'trustees-updates'];
    await Promise.all(
      keys.map((key) => queries.invalidateQueries({ queryKey: ['meetings', key] })),
    );
  };
  const send = async ({ path, ...order }: Order) => {
    await change(`${ROOT}${path}`, order);
    await look();
  };
  return { send, look };
}
