/** What somebody reached for, in words. */
import type { AccessOutcome, AccessView } from '@/api/generated/gateway';

const THINGS: Readonly<Record<string, string>> = {
  plans: 'an improvement plan',
  schools: 'a school',
  people: 'a person',
  accounts: 'an account',
  priorities: 'the trust priorities',
  profiles: 'a school profile',
  networks: 'a network',
  calendars: 'a calendar',
  grid: 'the accountability grid',
};

export const outcomeWords: Readonly<Record<AccessOutcome, string>> = {
  read: 'Read',
  'not-found': 'Not there, or not theirs',
  forbidden: 'Refused',
  'password-set': 'Password set',
};

/** "An improvement plan"; an address nobody named yet is shown as it is. */
export function reachedFor({ path, method }: Pick<AccessView, 'path' | 'method'>): string {
  const first = path.split('/').find((word) => word !== '') ?? '';
  const thing = THINGS[first] ?? path;
  const words = method === 'GET' ? thing : `changing ${thing}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
