/** A trace as the tree it is: each span under the one that caused it. */
import type { SpanView } from '@/api/generated/gateway';

export type Branch = {
  readonly span: SpanView;
  /** How far from the root, for the indent. */
  readonly depth: number;
};

/** Says whether a span is one look into a database. */
export function isDatabase({ attributes }: SpanView): boolean {
  return 'db.system' in attributes || 'db.system.name' in attributes;
}

/** Depth first, in the order in which they began; a span whose parent was not kept is a root. */
export function branches(spans: readonly SpanView[]): readonly Branch[] {
  const known = new Set(spans.map(({ id }) => id));
  const under = new Map<string | null, SpanView[]>();
  for (const span of spans) {
    const parent = span.parent_id !== null && known.has(span.parent_id) ? span.parent_id : null;
    under.set(parent, [...(under.get(parent) ?? []), span]);
  }
  const seen = new Set<string>();
  const grow = (parent: string | null, depth: number): readonly Branch[] =>
    (under.get(parent) ?? []).flatMap((span) => {
      if (seen.has(span.id)) return [];
      seen.add(span.id);
      return [{ span, depth }, ...grow(span.id, depth + 1)];
    });
  return grow(null, 0);
}
