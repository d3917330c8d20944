/** Keeps what is on screen fresh for as long as somebody is signed in. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { sessionEnded } from '@/session/ended';
import { stillSignedIn } from '@/session/session';

import { followLive } from './feed';
import { gathering } from './refresh';

/** Mounted once, by the shell. */
export function useLive(): void {
  const queries = useQueryClient();
  useEffect(() => {
    return followLive({
      hear: gathering(queries),
      stillSignedIn: async () => {
        const still = await stillSignedIn();
        if (!still) sessionEnded();
        return still;
      },
    });
  }, [queries]);
}
