/** The query client: what is kept, what is tried again, and what a 401 means. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

import { Problem, isSignedOut } from '@/api/problem';
import { sessionEnded } from '@/session/ended';

const TRIES = 2;

/** A refusal is final; only a lost connection or a broken service is worth asking again. */
function worthRetrying(failures: number, error: Error): boolean {
  if (error instanceof Problem && error.status < 500) return false;
  return failures < TRIES;
}

function notice(error: Error): void {
  if (isSignedOut(error)) sessionEnded();
}

/** One per page load; tests make their own. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthRetrying },
      mutations: { retry: false },
    },
  });
}
