/** The names of the pages from the top down to this one. */
import { useMatches } from '@tanstack/react-router';

type Crumb = { readonly name: string; readonly path: string };

function crumbOf(loaded: unknown): string | null {
  if (typeof loaded !== 'object' || loaded === null || !('crumb' in loaded)) return null;
  return typeof loaded.crumb === 'string' ? loaded.crumb : null;
}

/** A loader's own `crumb` (a school's name, say) wins over the route's fixed one. */
export function useTrail(): readonly Crumb[] {
  const matches = useMatches();
  return matches.flatMap((match) => {
    const name = crumbOf(match.loaderData) ?? match.staticData.crumb;
    return name ? [{ name, path: match.pathname }] : [];
  });
}
