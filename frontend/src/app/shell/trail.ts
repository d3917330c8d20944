/** The names of the pages from the top down to this one. */
import { useMatches } from '@tanstack/react-router';

import { useSession } from '@/session/session';

import { isClosed } from '../navigation';

type Crumb = { readonly name: string; readonly path: string };

function crumbOf(loaded: unknown): string | null {
  if (typeof loaded !== 'object' || loaded === null || !('crumb' in loaded)) return null;
  return typeof loaded.crumb === 'string' ? loaded.crumb : null;
}

/** A place this person may not open is no step on the way. A loader's own `crumb` (a school's name, say) wins over the route's fixed one. */
export function useTrail(): readonly Crumb[] {
  const matches = useMatches();
  const session = useSession();
  return matches.flatMap((match, at) => {
    const name = crumbOf(match.loaderData) ?? match.staticData.crumb;
    const leadsNowhere = at < matches.length - 1 && isClosed(session, match.pathname);
    return name && !leadsNowhere ? [{ name, path: match.pathname }] : [];
  });
}
