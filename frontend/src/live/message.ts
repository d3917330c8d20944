/** What the gateway sends when something changed: which kind of thing and which one, never more. */

export type LiveMessage = {
  /** What happened, as `service.fact`: "planning.milestone-rated"; "everything" after a gap. */
  readonly kind: string;
  readonly id: string;
  /** Null when the fact belongs to the whole trust. */
  readonly school_id: string | null;
};

/** Null for what this page cannot read: a newer gateway may say more. */
export function readMessage(text: string): LiveMessage | null {
  try {
    const { kind, id, school_id: school } = JSON.parse(text) as Record<string, unknown>;
    if (typeof kind !== 'string' || typeof id !== 'string') return null;
    return { kind, id, school_id: typeof school === 'string' ? school : null };
  } catch {
    return null;
  }
}
