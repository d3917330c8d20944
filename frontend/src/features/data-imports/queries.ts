/** Imports of figures: the list, one of them, and what was not taken. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type {
  ImportView,
  MeasuresView,
  PageImportView,
  SkippedRowView,
} from '@/api/generated/performance';
import { readAll } from '@/api/pages';

export const IMPORTS = '/api/performance/imports';
const READING_AGAIN_MS = 1_000;

const SHOWN = 50;

/** The newest fifty; an import is long, and older ones are history. */
export const importsQuery = queryOptions({
  queryKey: ['performance', 'imports'],
  queryFn: async ({ signal }) => {
    const path = `${IMPORTS}?limit=${String(SHOWN)}`;
    return (await read<PageImportView>(path, signal)).items;
  },
  meta: { live: ['performance.dataset-'] },
});

/** One import; while a file is being read it is asked for again every second. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['performance', 'imports', id],
    queryFn: ({ signal }) => read<ImportView>(`${IMPORTS}/${id}`, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? READING_AGAIN_MS : false),
    meta: { live: ['performance.dataset-'] },
  });

/** Every row that was not taken, in the order of the file. */
export const skippedQuery = (id: string) =>
  queryOptions({
    queryKey: ['performance', 'imports', id, 'skipped'],
    queryFn: ({ signal }) => readAll<SkippedRowView>(`${IMPORTS}/${id}/skipped`, {}, signal),
  });

/** What can be measured, for matching columns. */
export const measuresQuery = queryOptions({
  queryKey: ['performance', 'measures'],
  queryFn: ({ signal }) => read<MeasuresView>('/api/performance/measures', signal),
});
