/** The hats of the permission matrix, by the names people call them. */
import type { Role } from '@/api/generated/gateway';

const TITLES: Readonly<Record<Role, string>> = {
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
  gateway: 'The gateway',
};

/** What people call somebody under a hat. */
export function titleOf(hat: Role): string {
  return TITLES[hat];
}
