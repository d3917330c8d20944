/** Networks and boards: who meets with whom. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { NetworkKind, NetworkView } from '@/api/generated/directory';
import { readAll } from '@/api/pages';

/** By name. */
export const networksQuery = queryOptions({
  queryKey: ['directory', 'networks'],
  queryFn: ({ signal }) => readAll<NetworkView>('/api/directory/networks', {}, signal),
  meta: { live: ['directory.network'] },
});

export const networkPath = (networkId: string) => `/api/directory/networks/${networkId}`;

export const networkQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['directory', 'network', networkId],
    queryFn: ({ signal }) => read<NetworkView>(networkPath(networkId), signal),
    meta: { live: ['directory.network'] },
  });

type KindWords = { readonly one: string; readonly many: string };

/** In the order shown. */
export const kinds: Readonly<Record<NetworkKind, KindWords>> = {
  executive: { one: 'Executive group', many: 'Leading the trust' },
  team: { one: 'Team', many: 'Teams' },
  'key-colleagues': { one: 'Key colleagues', many: 'Key colleagues across schools' },
  faculty: { one: 'Faculty', many: 'Faculties' },
  'local-governing-body': { one: 'Local governing body', many: 'Local governing bodies' },
  trustees: { one: 'Board of trustees', many: 'Trustees' },
};
