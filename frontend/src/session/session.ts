/** Who is signed in, what they may do, and under which hat. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';

import { read } from '@/api/client';
import { rememberCsrf } from '@/api/csrf';
import type { Permission, SessionView } from '@/api/generated/gateway';
import { isSignedOut } from '@/api/problem';

/** `hat` is the role the person acts under now, of those they hold. */
export type Session = SessionView;

async function askWhoIAm(signal?: AbortSignal): Promise<Session | null> {
  try {
    const session = await read<Session>('/api/session', signal);
    rememberCsrf(session.csrf);
    return session;
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    rememberCsrf(null);
    return null;
  }
}

/** Null when nobody is signed in; read once, then again only when told to. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => askWhoIAm(signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** Asks again without disturbing what the pages show; a new CSRF token is taken in passing. */
export async function stillSignedIn(): Promise<boolean> {
  return (await askWhoIAm()) !== null;
}

/** The session inside the signed-in pages, where the router has made sure there is one. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('There is no session here: use this inside the signed-in pages only.');
  return data;
}

/** Whether a permission is held anywhere; a null need asks for nothing but being signed in. */
export function may(session: Session, permission: Permission | null): boolean {
  return permission === null || session.permissions.includes(permission);
}
