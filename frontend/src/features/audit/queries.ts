/** The audit of reaches, newest first. */
import { infiniteQueryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { AccessView } from '@/api/generated/gateway';

type Page = { readonly items: readonly AccessView[]; readonly next: string | null };

/** More pages come when they are asked for. */
export const auditQuery = infiniteQueryOptions({
  queryKey: ['gateway', 'audit'],
  queryFn: ({ pageParam, signal }) =>
    read<Page>(`/api/audit?limit=50${pageParam ? `&after=${pageParam}` : ''}`, signal),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});
