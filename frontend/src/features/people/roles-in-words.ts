/** Roles as people say them: "Headteacher, Stavermarsh School". */
import { useQuery } from '@tanstack/react-query';

import type { Role, RoleHeld } from '@/api/generated/directory';
import { schoolsQuery } from '@/api/schools';
import { titleOf } from '@/session/roles';

/** Says one role; until the schools are here, at "a school". */
export function useRoleInWords(): (held: RoleHeld) => string {
  const { data: schools } = useQuery(schoolsQuery);
  return ({ role, school_id: at }) => {
    if (at === null) return titleOf(role);
    const school = schools?.find(({ id }) => id === at)?.name ?? 'a school';
    return `${titleOf(role)}, ${school}`;
  };
}

/** Roles that are held at a school; every other one is held for the trust. */
const AT_SCHOOL: readonly Role[] = ['headteacher', 'school-leader', 'colleague', 'governor'];
const FOR_THE_TRUST: readonly Role[] = [
  'ceo',
  'school-improvement-lead',
  'cpd-manager',
  'data-specialist',
  'trustee',
  'external',
  'ops',
];

export const isAtSchool = (role: string): boolean =>
  (AT_SCHOOL as readonly string[]).includes(role);

/** Whether an address or a form names a role somebody can hold. */
export function isRole(role: unknown): role is Role {
  return ([...AT_SCHOOL, ...FOR_THE_TRUST] as readonly unknown[]).includes(role);
}

/** For choosing a role; `own` keeps to those a Headteacher may propose. */
export function roleChoices(own: boolean) {
  const roles = own ? AT_SCHOOL : [...AT_SCHOOL, ...FOR_THE_TRUST];
  return roles.map((role) => ({ value: role, label: titleOf(role) }));
}
