/** Everything Ctrl K can go to. */
import { useSession } from '@/session/session';

import { placesFor } from '../navigation';

export type Jump = {
  readonly id: string;
  readonly label: string;
  readonly answers: string;
  /** An address of ours; `router.buildLocation` makes one from a typed route. */
  readonly href: string;
};

/** The pages of this person's navigation; features add their records (schools, plans) here. */
export function useJumps(): readonly Jump[] {
  return placesFor(useSession()).map(({ label, answers, to }) => ({
    id: to,
    label,
    answers,
    href: to,
  }));
}

/** Those with every word typed somewhere in their name or purpose. */
export function matching(jumps: readonly Jump[], typed: string): readonly Jump[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return jumps.filter(({ label, answers }) => {
    const text = `${label} ${answers}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
