/** The token that proves a change comes from our own page; it arrives with the session. */

let token: string | null = null;

/** Called with each session read, and with null when there is none. */
export function rememberCsrf(next: string | null): void {
  token = next;
}

/** Null until a session was read. */
export function csrf(): string | null {
  return token;
}
