/** How far some rights reach: which hats carry them, for the whole trust or at one's own school. */
import type { Role } from '@/api/generated/gateway';
import { may, type Session } from './session';

/** As the matrix of domain §5 has it; the service decides, this only hides what it would refuse. */
const CARRIED_BY = {
  'directory.manage-people': ['ceo', 'ops', 'headteacher'],
  'directory.set-school-calendar': ['ceo', 'headteacher'],
  'performance.read-signals': [
    'ceo',
    'school-improvement-lead',
    'data-specialist',
    'headteacher',
    'school-leader',
  ],
  'planning.read-inbox': ['ceo', 'school-improvement-lead', 'headteacher', 'school-leader'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

type PlacedPermission = keyof typeof CARRIED_BY;

/** Whether the right reaches a school; null asks for the whole trust. */
export function mayAt(
  session: Session,
  permission: PlacedPermission,
  schoolId: string | null,
): boolean {
  const hats: readonly Role[] = CARRIED_BY[permission];
  return (
    may(session, permission) &&
    session.roles.some(
      ({ role, school_id: place }) => hats.includes(role) && (place === null || place === schoolId),
    )
  );
}

/** The schools a right reaches; null when it reaches the whole trust. */
export function reachOf(session: Session, permission: PlacedPermission): readonly string[] | null {
  if (mayAt(session, permission, null)) return null;
  const hats: readonly Role[] = CARRIED_BY[permission];
  return session.roles.flatMap(({ role, school_id: place }) =>
    hats.includes(role) && place !== null ? [place] : [],
  );
}
