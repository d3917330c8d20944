/** Whether the gateway said, in the middle of work, that the session is over. */
import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

function tell(next: boolean): void {
  ended = next;
  for (const listener of listeners) listener();
}

/** Called when any request is answered with 401 inside the signed-in pages. */
export function sessionEnded(): void {
  tell(true);
}

/** Called once somebody has signed in again. */
export function sessionBegan(): void {
  tell(false);
}

/** True from the first 401 until the next sign-in. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
}
