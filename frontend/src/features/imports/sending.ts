/** Sending files to be looked at first and taken over second. */
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { change, read, upload } from '@/api/client';
import type {
  GroupFound,
  PeopleImportView,
  SchoolImportView,
  TrustView,
} from '@/api/generated/directory';
import { sessionQuery } from '@/session/session';

type Step = 'preview' | 'apply';

const SCHOOLS = '/api/directory/schools/import';
const PEOPLE = '/api/directory/people/import';
const at = (path: string, step: Step) => (step === 'preview' ? `${path}/preview` : path);

export type RegisterFiles = {
  readonly register: File;
  readonly links: File | null;
  readonly group: string;
};

/** The same files go twice, so what is taken over is what was looked at. */
export function useSchoolImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ files, step }: { readonly files: RegisterFiles; readonly step: Step }) => {
      const form = new FormData();
      form.set('file', files.register);
      if (files.links) form.set('second_file', files.links);
      form.set('group', files.group);
      return upload<SchoolImportView>(at(SCHOOLS, step), form);
    },
    onSuccess: async ({ applied }) => {
      if (applied) await queries.invalidateQueries({ queryKey: ['directory'] });
    },
  });
}

/** A file of people, looked at or taken over. */
export function usePeopleImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, step }: { readonly file: File; readonly step: Step }) => {
      const form = new FormData();
      form.set('file', file);
      return upload<PeopleImportView>(at(PEOPLE, step), form);
    },
    onSuccess: async ({ applied }) => {
      if (applied) await queries.invalidateQueries({ queryKey: ['directory'] });
    },
  });
}

/** The trust as it is called now, read only to offer a name for it. */
export const readTrust = () => read<TrustView>('/api/directory/trust');

/** Call the trust what the register calls it. */
export function useNameTrust() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, group_uid, group_id }: GroupFound) => {
      const { version } = await readTrust();
      const body = { name, group_uid, group_id };
      return change<TrustView>('/api/directory/trust', { method: 'PUT', body, version });
    },
    onSuccess: async (trust) => {
      queries.setQueryData(['directory', 'trust'], trust);
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
}
