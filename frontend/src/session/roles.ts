/** The hats of the permission matrix, by the names people call them. */

export const roleTitles = {
  ceo: 'Chief Executive',
  'school-improvement-lead': 'School Improvement Lead',
  'cpd-manager': 'CPD Manager',
  'data-specialist': 'Data specialist',
  headteacher: 'Headteacher',
  'school-leader': 'School leader',
  colleague: 'Colleague',
  governor: 'Governor',
  trustee: 'Trustee',
  external: 'External reviewer',
  ops: 'Operations',
} as const;

export type RoleName = keyof typeof roleTitles;

/** Whether this page knows the hat. */
export function isRoleName(role: string): role is RoleName {
  return role in roleTitles;
}

/** The title of a hat; one this page does not know is shown as the service wrote it. */
export function titleOf(hat: string): string {
  return isRoleName(hat) ? roleTitles[hat] : hat;
}
