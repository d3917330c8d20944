/** Which forums somebody may call together: the service decides, this only hides what it refuses. */
import type { Forum } from '@/api/forums';
import type { Permission, Role } from '@/api/generated/gateway';
import type { ForumKind } from '@/api/generated/meetings';
import { may, type Session } from '@/session/session';

type Right = {
  readonly needs: Permission;
  /** Hats that carry it everywhere, at their own school, or where they are named. */
  readonly everywhere: readonly Role[];
  readonly own: readonly Role[];
  readonly named: readonly Role[];
};

const FORUM: Right = {
  needs: 'meetings.write-forum',
  everywhere: [],
  own: [],
  named: ['school-improvement-lead', 'cpd-manager', 'data-specialist', 'school-leader'],
};
const BOARD: Right = {
  needs: 'meetings.write-board-meetings',
  everywhere: ['ceo'],
  own: ['headteacher', 'governor'],
  named: ['trustee'],
};

const RIGHTS: Readonly<Record<ForumKind, Right>> = {
  executive: {
    needs: 'meetings.write-elg',
    everywhere: ['ceo', 'headteacher'],
    own: [],
    named: [],
  },
  team: FORUM,
  'key-colleagues': FORUM,
  faculty: FORUM,
  'local-governing-body': BOARD,
  trustees: BOARD,
  'one-to-one': {
    needs: 'meetings.write-one-to-ones',
    everywhere: ['ceo'],
    own: ['headteacher'],
    named: [],
  },
  support: {
    needs: 'meetings.write-support-meetings',
    everywhere: ['ceo', 'school-improvement-lead'],
    own: ['headteacher'],
    named: [],
  },
};

/** By the roles held, whichever hat is worn. */
export function mayCall(session: Session, forum: Forum): boolean {
  const { needs, everywhere, own, named } = RIGHTS[forum.kind];
  const people = [...forum.members, forum.lead_id, forum.agenda_lead_id];
  return (
    may(session, needs) &&
    session.roles.some(
      ({ role, school_id: school }) =>
        everywhere.includes(role) ||
        (own.includes(role) && school !== null && school === forum.school_id) ||
        (named.includes(role) && people.includes(session.person.id)),
    )
  );
}
