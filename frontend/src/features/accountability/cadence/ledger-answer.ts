/** The ledger's question answered in words: does everybody meet as often as was promised? */
import type { LineView } from '@/api/generated/accountability';

import { capital, counted, inWords } from '../counting';

const URGENCY = ['breached', 'behind'];

/** Those that want somebody, the worst first. */
export function wanting(lines: readonly LineView[]): readonly LineView[] {
  return lines
    .filter(({ status }) => URGENCY.includes(status))
    .toSorted(
      (one, other) =>
        URGENCY.indexOf(one.status) - URGENCY.indexOf(other.status) ||
        other.missed.length - one.missed.length,
    );
}

/** "One rhythm was missed, two are behind; CEO and Headteacher of Stavermarsh first". */
export function ledgerAnswer(
  lines: readonly LineView[],
  nameOf: (line: LineView) => string,
): string {
  if (lines.length === 0) return 'No forum owes a rhythm yet';
  const [first] = wanting(lines);
  if (!first) return 'Every forum keeps its rhythm';
  const missed = lines.filter(({ status }) => status === 'breached').length;
  const behind = lines.filter(({ status }) => status === 'behind').length;
  const broken = `${counted(missed, 'rhythm')} ${missed === 1 ? 'was' : 'were'} missed`;
  const slow = `${missed > 0 ? inWords(behind) : counted(behind, 'forum')} ${behind === 1 ? 'is' : 'are'} behind`;
  const parts = [missed > 0 ? broken : null, behind > 0 ? slow : null].filter(
    (part) => part !== null,
  );
  return `${capital(parts.join(', '))}; ${nameOf(first)} first`;
}
