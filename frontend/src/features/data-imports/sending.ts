/** Beginning an import, sending its file, taking it over and back. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { change } from '@/api/client';
import type { ColumnsBody, ImportView, Status } from '@/api/generated/performance';
import { sendCsv } from '@/api/send-file';

import { hold } from './files-in-hand';
import { IMPORTS, importQuery, importsQuery } from './queries';

/** What the file does not say by itself. */
export type Said = { readonly year?: string | undefined; readonly status?: Status | undefined };

type Sent = { readonly importId: string; readonly file: File; readonly said?: Said };

/** Opens an import for a file, of one school's own or (null) for any. */
export async function beginImport(schoolId: string | null): Promise<ImportView> {
  return change<ImportView>(IMPORTS, { method: 'POST', body: { school_id: schoolId } });
}

/** Sends a file and tells how much of it has gone; what was found out is kept for its page. */
export function useSendFile() {
  const queries = useQueryClient();
  const [share, setShare] = useState({ sent: 0, of: 0 });
  const sending = useMutation({
    mutationFn: async ({ importId, file, said = {} }: Sent) => {
      hold(importId, file);
      setShare({ sent: 0, of: file.size });
      const asked = new URLSearchParams({ name: file.name.slice(-160) });
      if (said.year) asked.set('year', said.year);
      if (said.status) asked.set('status', said.status);
      const path = `${IMPORTS}/${importId}/file?${asked.toString()}`;
      return sendCsv<ImportView>(path, file, (sent, of) => {
        setShare({ sent, of });
      });
    },
    onSuccess: (seen) => {
      queries.setQueryData(importQuery(seen.id).queryKey, seen);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: importsQuery.queryKey }),
  });
  return { ...sending, share };
}

/** Takes an import over or back; each press is one intention, however often it is sent. */
export function useDecide(seen: ImportView) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (verb: 'commit' | 'undo') =>
      change<ImportView>(`${IMPORTS}/${seen.id}/${verb}`, {
        method: 'POST',
        version: seen.version,
      }),
    onSuccess: (now) => {
      queries.setQueryData(importQuery(now.id).queryKey, now);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['performance'] }),
  });
}

/** Throws away what was not taken over. */
export function useThrowAway(seen: ImportView) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => change(`${IMPORTS}/${seen.id}`, { method: 'DELETE', version: seen.version }),
    onSuccess: () => {
      queries.removeQueries({ queryKey: importQuery(seen.id).queryKey });
      return queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
    },
  });
}

/** Remembers what columns mean. */
export async function rememberColumns(body: ColumnsBody): Promise<void> {
  await change('/api/performance/columns', { method: 'PUT', body });
}
