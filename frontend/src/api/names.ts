/** What to call people on a screen: other services know them by id only. */
import { queryOptions, useQuery } from '@tanstack/react-query';

import { readAll } from './pages';

export type PersonName = {
  readonly id: string;
  readonly name: string;
  /** "Headteacher, Stavermarsh School". */
  readonly titles: readonly string[];
  readonly active: boolean;
};

async function everybody(signal: AbortSignal): Promise<ReadonlyMap<string, PersonName>> {
  const people = await readAll<PersonName>('/api/directory/people/names', {}, signal);
  return new Map(people.map((person) => [person.id, person]));
}

/** Everybody of the trust by id, leavers included. */
export const namesQuery = queryOptions({
  queryKey: ['directory', 'people', 'names'],
  queryFn: ({ signal }) => everybody(signal),
  staleTime: 300_000,
  meta: { live: ['directory.person'] },
});

/** Names a person by id; until the names are here, and for somebody unknown, "a colleague". */
export function useNameOf(): (personId: string | null) => string {
  const { data } = useQuery(namesQuery);
  return (personId) => (personId === null ? undefined : data?.get(personId)?.name) ?? 'a colleague';
}
