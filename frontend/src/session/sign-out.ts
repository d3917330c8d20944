/** Leaving: the gateway ends the session and this device forgets the person's typing. */
import { change } from '@/api/client';
import { isSignedOut } from '@/api/problem';

import { dropDraftsOf } from './drafts';
import type { Session } from './session';

/** A session that had already ended counts as signed out. */
export async function signOut(session: Session): Promise<void> {
  await change('/api/sign-out', { method: 'POST' }).catch((error: unknown) => {
    if (!isSignedOut(error)) throw error;
  });
  await dropDraftsOf(session.person.id);
}
