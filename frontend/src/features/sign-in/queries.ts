/** What the gateway offers somebody who is not signed in yet, and the ways in. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

import { change, read } from '@/api/client';
import type { SignInOptionsView } from '@/api/generated/gateway';
import { sessionBegan } from '@/session/ended';

export const signInOptionsQuery = queryOptions({
  queryKey: ['sign-in', 'options'],
  queryFn: ({ signal }) => read<SignInOptionsView>('/api/sign-in/options', signal),
});

export type Credentials = { readonly email: string; readonly password: string };

/** Whatever was kept for the last person is dropped before the next one's first page. */
function useArrival(back: string) {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    sessionBegan();
    queries.clear();
    await router.invalidate();
    await router.navigate({ href: back });
  };
}

/** Enter with an account of this trust's own. */
export function useSignIn(back: string) {
  return useMutation({
    mutationFn: (body: Credentials) => change('/api/sign-in', { method: 'POST', body }),
    onSuccess: useArrival(back),
  });
}

/** Enter as one of the invented people of the demonstration. */
export function useEnterAs(back: string) {
  return useMutation({
    mutationFn: (personId: string) =>
      change('/api/sign-in/demo', { method: 'POST', body: { person_id: personId } }),
    onSuccess: useArrival(back),
  });
}
