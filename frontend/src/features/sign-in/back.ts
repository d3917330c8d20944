/** Where to go after signing in: only ever a page of our own. */

/** Anything that could leave this site becomes the home page. */
export function safeBack(wanted: string | undefined): string {
  const here = 'https://here.invalid';
  if (!wanted?.startsWith('/')) return '/';
  const url = new URL(wanted, here);
  return url.origin === here ? `${url.pathname}${url.search}${url.hash}` : '/';
}
