/** The six steps by which an empty trust gets its name and its first person. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';

import { change, read } from '@/api/client';
import type { PersonView, TrustView } from '@/api/generated/directory';
import { sessionBegan } from '@/session/ended';
import { stillSignedIn } from '@/session/session';

type FirstPerson = {
  readonly code: string;
  readonly trust: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

/** The operator's session; reading it brings the proof that further changes are ours. */
async function enterAsOperator(code: string): Promise<void> {
  await change('/api/sign-in/operator', { method: 'POST', body: { code } });
  await stillSignedIn();
}

async function nameTrust(name: string): Promise<void> {
  const path = '/api/directory/trust';
  const trust = await read<TrustView>(path);
  const { version, group_uid, group_id } = trust;
  await change(path, { method: 'PUT', body: { name, group_uid, group_id }, version });
}

function recordChiefExecutive({ name, email }: FirstPerson): Promise<PersonView> {
  return change<PersonView>('/api/directory/people', {
    method: 'POST',
    body: { name, email, job_title: '', roles: [{ role: 'ceo', school_id: null }] },
  });
}

/**
 * Tried again after a failure, the person is not recorded twice: who was recorded is remembered for
 * as long as the page is open.
 */
export function useSetUp() {
  const queries = useQueryClient();
  const router = useRouter();
  const recorded = useRef<PersonView | null>(null);
  return useMutation({
    mutationFn: async (first: FirstPerson) => {
      await enterAsOperator(first.code);
      await nameTrust(first.trust);
      recorded.current ??= await recordChiefExecutive(first);
      const { password } = first;
      const body = { person_id: recorded.current.id, password };
      await change('/api/accounts', { method: 'POST', body });
      await change('/api/sign-out', { method: 'POST' });
      await change('/api/sign-in', {
        method: 'POST',
        body: { email: recorded.current.email ?? first.email, password },
      });
    },
    onSuccess: async () => {
      sessionBegan();
      queries.clear();
      await router.invalidate();
      await router.navigate({ to: '/welcome' });
    },
  });
}

/** Enter with the code alone, into a trust that has people already. */
export function useEnterAsOperator() {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: enterAsOperator,
    onSuccess: async () => {
      sessionBegan();
      queries.clear();
      await router.invalidate();
      await router.navigate({ to: '/people' });
    },
  });
}
