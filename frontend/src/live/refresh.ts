/** Which queries a live message makes old: those that said what they show. */
import type { Query, QueryClient } from '@tanstack/react-query';

import type { Heard } from './feed';

/** What a query says of itself, in `meta`, to be refreshed by itself. */
export type ShowsLive = {
  /** Beginnings of message kinds: "planning." or "planning.milestone-rated". */
  readonly live?: readonly string[];
  /** Only messages about this school count. */
  readonly liveSchool?: string;
};

declare module '@tanstack/react-query' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the library merges an interface
  interface Register {
    queryMeta: ShowsLive;
  }
}

function concerns(query: Query, heard: Heard): boolean {
  const { live, liveSchool } = query.meta ?? {};
  if (!live) return false;
  if (heard === 'gap') return true;
  const elsewhere =
    liveSchool !== undefined && heard.school_id !== null && heard.school_id !== liveSchool;
  return !elsewhere && live.some((beginning) => heard.kind.startsWith(beginning));
}

/** Marks what any of these concern as old; those on screen are asked for again at once. */
export function refresh(queries: QueryClient, heard: readonly Heard[]): void {
  void queries.invalidateQueries({
    predicate: (query) => heard.some((one) => concerns(query, one)),
  });
}

/** Long enough to gather a burst, short enough to pass for at once. */
const GATHER_MS = 150;

/** Takes messages one by one and refreshes for all of a burst together, so that none starves it. */
export function gathering(queries: QueryClient): (heard: Heard) => void {
  let gathered: Heard[] = [];
  return (heard) => {
    gathered.push(heard);
    if (gathered.length > 1) return;
    setTimeout(() => {
      refresh(queries, gathered);
      gathered = [];
    }, GATHER_MS);
  };
}
