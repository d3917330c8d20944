/** Forums and their rules in the school's words. */
import type { Forum } from '@/api/forums';
import type { CadenceRule, ForumKind } from '@/api/generated/meetings';
import { counted, countedWithin } from '@/ui/counting';

/** In the order shown. */
export const kinds: Readonly<Record<ForumKind, string>> = {
  executive: 'Leading the trust',
  team: 'Teams',
  'key-colleagues': 'Key colleagues across schools',
  faculty: 'Faculties',
  'one-to-one': 'CEO and Headteacher 1:1s',
  support: 'Support for schools',
  'local-governing-body': 'Local governing bodies',
  trustees: 'Trustees',
};

/** What a rule asks; the number in brackets is the trust's own where it says so. */
export const rules: Readonly<Record<CadenceRule, string>> = {
  K3: 'Met early in Term 1',
  K4: 'Met early in Term 1, then every term',
  K8: 'At least three times a year',
  K9: 'At least twice a year',
  K10: 'At least once a year',
  K11: 'Once in each of six terms',
  K12: 'Every fortnight',
  K13: 'Every fortnight',
  K14: 'A presentation each year',
  K15: 'Updates through the year',
};

const WANTING: readonly string[] = ['breached', 'behind'];

/** Whether a forum missed something or is behind. */
export function isWanting({ rhythm }: Forum): boolean {
  return rhythm.some(({ status }) => WANTING.includes(status));
}

function having(forums: readonly Forum[], status: string): number {
  return forums.filter(({ rhythm }) => rhythm.some((one) => one.status === status)).length;
}

/** "One forum missed what it owed, two are behind; 24 keep their rhythm." */
export function answer(forums: readonly Forum[]): string {
  const ruled = forums.filter(({ rhythm }) => rhythm.length > 0);
  if (ruled.length === 0) return `${counted(forums.length, 'forum')} meet in the trust.`;
  const missed = having(ruled, 'breached');
  const behind = ruled.filter((one) => isWanting(one)).length - missed;
  const kept = ruled.length - missed - behind;
  if (missed + behind === 0) return `${counted(kept, 'forum')} keep to their rhythm.`;
  const parts = [
    missed > 0 ? `${counted(missed, 'forum')} missed what was due` : '',
    behind > 0
      ? `${missed > 0 ? countedWithin(behind, 'forum') : counted(behind, 'forum')} ${behind === 1 ? 'is' : 'are'} behind`
      : '',
  ].filter(Boolean);
  return `${parts.join(', ')}; ${countedWithin(kept, 'other')} ${kept === 1 ? 'keeps' : 'keep'} to their rhythm.`;
}
