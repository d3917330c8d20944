/** Collection windows and returns: what was asked of schools, how far each is, and how both change. */
import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { change, read } from '@/api/client';
import type {
  AskableView,
  CollectionLineView,
  CollectionView,
  ReturnLineView,
  ReturnView,
} from '@/api/generated/performance';
import { readAll } from '@/api/pages';

const ROOT = '/api/performance';
const MOVES = ['performance.collection', 'performance.return', 'performance.headlines'] as const;

/** Newest first: those that ask a school whose returns this person may read. */
export const collectionsQuery = queryOptions({
  queryKey: ['performance', 'collections'],
  queryFn: ({ signal }) => readAll<CollectionLineView>(`${ROOT}/collections`, {}, signal),
  meta: { live: MOVES },
});

export const collectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['performance', 'collection', id],
    queryFn: ({ signal }) => read<CollectionView>(`${ROOT}/collections/${id}`, signal),
    meta: { live: MOVES },
  });

/** The tiles of a collection's board. */
export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ['performance', 'returns', id],
    queryFn: ({ signal }) =>
      readAll<ReturnLineView>(`${ROOT}/returns`, { collection_id: id }, signal),
    meta: { live: MOVES },
  });

/** A school's own, newest collection first. */
export const returnsOfQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['performance', 'returns', 'of', schoolId],
    queryFn: ({ signal }) =>
      readAll<ReturnLineView>(`${ROOT}/returns`, { school_id: schoolId }, signal),
    meta: { live: MOVES },
  });

export const returnQuery = (id: string) =>
  queryOptions({
    queryKey: ['performance', 'return', id],
    queryFn: ({ signal }) => read<ReturnView>(`${ROOT}/returns/${id}`, signal),
    meta: { live: MOVES },
  });

export const askableQuery = (year: string) =>
  queryOptions({
    queryKey: ['performance', 'askable', year],
    queryFn: ({ signal }) => read<AskableView>(`${ROOT}/askable/${year}`, signal),
  });

type Order = {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly version?: number;
};

/** Sends a change to a return or a window, and shows what came of it everywhere. */
export function useCollectionChange() {
  const queries = useQueryClient();
  const look = async () => {
    await Promise.all(
      ['collections', 'collection', 'returns', 'return'].map((key) =>
        queries.invalidateQueries({ queryKey: ['performance', key] }),
      ),
    );
  };
  const send = async <View>({ path, ...order }: Order): Promise<View> => {
    const view = await change<View>(`${ROOT}${path}`, order);
    await look();
    return view;
  };
  return { send, look };
}
