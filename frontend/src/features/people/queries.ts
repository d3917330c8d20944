/** People: found a page at a time, shown one by one, changed with their version. */
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';

import { change, read } from '@/api/client';
import type { NetworkView, PersonView, Role } from '@/api/generated/directory';
import { readAll } from '@/api/pages';

export type PeopleSearch = {
  /** Beginnings of names. */
  readonly q?: string;
  readonly school?: string;
  readonly role?: Role;
  readonly left?: boolean;
};

type Page = { readonly items: readonly PersonView[]; readonly next: string | null };

const AT_ONCE = '50';

function asked({ q, school, role, left }: PeopleSearch, after: string | null): string {
  const query = new URLSearchParams({ limit: AT_ONCE, left: String(left ?? false) });
  if (q) query.set('q', q);
  if (school) query.set('school_id', school);
  if (role) query.set('role', role);
  if (after) query.set('after', after);
  return query.toString();
}

/** By name; more pages come when they are asked for. */
export const peopleQuery = (search: PeopleSearch) =>
  infiniteQueryOptions({
    queryKey: ['directory', 'people', 'found', search],
    queryFn: ({ pageParam, signal }) =>
      read<Page>(`/api/directory/people?${asked(search, pageParam)}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    meta: { live: ['directory.person'] },
  });

/** Everybody whose roles wait for approval. */
export const waitingQuery = queryOptions({
  queryKey: ['directory', 'people', 'waiting'],
  queryFn: async ({ signal }) => {
    const people = await readAll<PersonView>('/api/directory/people', { left: 'false' }, signal);
    return people.filter(({ approved }) => !approved);
  },
  meta: { live: ['directory.person'] },
});

export const personPath = (personId: string) => `/api/directory/people/${personId}`;

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['directory', 'person', personId],
    queryFn: ({ signal }) => read<PersonView>(personPath(personId), signal),
    meta: { live: ['directory.person'] },
  });

/** The networks and boards somebody is in. */
export const networksOfQuery = (personId: string) =>
  queryOptions({
    queryKey: ['directory', 'networks'],
    queryFn: ({ signal }) => readAll<NetworkView>('/api/directory/networks', {}, signal),
    select: (networks: readonly NetworkView[]) =>
      networks.filter(({ members }) => members.includes(personId)),
    meta: { live: ['directory.network'] },
  });

type PersonStep = 'leave' | 'return' | 'approve' | 'decline';

/** Puts a person an answer brought where every page finds them. */
export function useAcceptPerson() {
  const queries = useQueryClient();
  return async (person: PersonView) => {
    queries.setQueryData(personQuery(person.id).queryKey, person);
    await queries.invalidateQueries({ queryKey: ['directory', 'people'] });
  };
}

/** Leaving, coming back, and the answer to a proposal. */
export function usePersonStep({ id, version }: PersonView) {
  const accept = useAcceptPerson();
  return useMutation({
    mutationFn: (step: PersonStep) =>
      change<PersonView>(`${personPath(id)}/${step}`, { method: 'POST', version }),
    onSuccess: accept,
  });
}
