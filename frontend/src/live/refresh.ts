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

/** Marks them old; those on screen are asked for again at once. */
export function refresh(queries: QueryClient, heard: Heard): void {
  void queries.invalidateQueries({ predicate: (query) => concerns(query, heard) });
}
