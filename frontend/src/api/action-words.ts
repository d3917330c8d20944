/** What is said of actions on every page, in the school's words. */
import type {
  ActionEntry,
  ActionState,
  Answer,
  DeclineReason,
  EntryKind,
  ForumKind,
} from './generated/planning';

export type { ActionEntry, ActionState, Answer, DeclineReason };

/** Follows a name: "Priya Nandakumar adopted it". */
export const happened: Readonly<Record<EntryKind, string>> = {
  assigned: 'assigned it',
  revised: 'changed who owns it or when it is due',
  adopted: 'adopted it',
  adapted: 'adapted it',
  declined: 'declined it',
  progressed: 'said how it goes',
  completed: 'completed it',
  reopened: 'opened it again',
  withdrawn: 'withdrew it',
};

export const reasons: Readonly<Record<DeclineReason, string>> = {
  'already-doing': 'We do this already',
  'not-a-priority': 'Not a priority for us now',
  'no-capacity': 'We have no capacity for it',
  'another-way': 'We go about it another way',
  'does-not-apply': 'It does not apply to us',
};

export const agreedIn: Readonly<Record<ForumKind, string>> = {
  executive: 'Executive leadership group',
  team: 'School Improvement Team',
  'key-colleagues': 'Key colleagues’ meeting',
  faculty: 'Faculty meeting',
  'local-governing-body': 'Local governing body',
  trustees: 'Board of trustees',
  'one-to-one': '1:1 with the CEO',
  support: 'Support meeting',
};

type Agreed = { readonly forum_names: readonly string[]; readonly kind: ForumKind };

/** The forums by name; the kind of meeting where no name is known. */
export function forumOf({ forum_names: names, kind }: Agreed): string {
  return names.length > 0 ? names.join(' and ') : agreedIn[kind];
}

/** The last line of a history, for saying that another came meanwhile. */
export function lately(
  history: readonly ActionEntry[],
  nameOf: (personId: string) => string,
): string {
  const last = history.at(-1);
  if (!last) return '';
  const words = last.words ? `: “${last.words}”` : '';
  return `${nameOf(last.by)} ${happened[last.kind]}${words}`;
}
