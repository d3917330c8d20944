/** Groups, phases, thresholds and what became of a signal, in words. */
import type {
  Clearing,
  Dataset,
  Group,
  MeasureFacts,
  Phase,
  SignalView,
  Threshold,
  ThresholdKind,
} from '@/api/generated/performance';
import { amount, apart, type Measured } from '@/ui/amounts';
import { counted, countedWithin } from '@/ui/counting';
import { day } from '@/ui/dates';

export const GROUPS: Readonly<Record<Group, string>> = {
  all: 'All pupils',
  disadvantaged: 'Disadvantaged pupils',
  'not-disadvantaged': 'Not disadvantaged pupils',
  'sen-support': 'Pupils with SEN support',
  ehcp: 'Pupils with an EHCP',
  'no-sen': 'Pupils without SEN',
  boys: 'Boys',
  girls: 'Girls',
};

const OTHERS: Partial<Record<Group, string>> = {
  disadvantaged: 'pupils who are not',
  'sen-support': 'pupils without SEN',
  ehcp: 'pupils without SEN',
  boys: 'girls',
  girls: 'boys',
};

export const PHASES: Readonly<Record<Phase, string>> = {
  nursery: 'Nursery',
  primary: 'Primary',
  'middle-deemed-primary': 'Middle (primary)',
  secondary: 'Secondary',
  'middle-deemed-secondary': 'Middle (secondary)',
  '16-plus': '16 plus',
  'all-through': 'All-through',
  'not-applicable': 'No phase',
};

export const DATASETS: Readonly<Record<Dataset, string>> = {
  ks2: 'Key stage 2',
  ks4: 'Key stage 4',
  '16-18': '16 to 18',
  absence: 'Absence',
  suspensions: 'Suspensions',
  context: 'Roll and context',
};

export const KINDS: Readonly<Record<ThresholdKind, string>> = {
  level: 'A level',
  'gap-to-england': 'A gap to England',
  'gap-to-others': 'A gap to the other pupils of the school',
  change: 'A change on the year before',
};

const CLEARED: Readonly<Record<Clearing, string>> = {
  recovered: 'Recovered',
  'threshold-moved': 'The threshold was moved',
  withdrawn: 'Its figure is published no more',
};

/** A measure with its unit and decimals, as figures are written. */
export function measured(measure: MeasureFacts, decimals: number): Measured {
  return { name: measure.name, unit: measure.unit, decimals };
}

type Rule = Pick<Threshold, 'kind' | 'beyond' | 'amount' | 'group'>;

/** "above 25.0%", "more than 10 percentage points below England". */
export function ruleInWords({ kind, beyond, amount: far, group }: Rule, unit: Measured): string {
  if (kind === 'level') return `${beyond} ${amount(far, unit)}`;
  const off = `more than ${apart(far, unit)} ${beyond}`;
  if (kind === 'gap-to-england') return `${off} England`;
  if (kind === 'change') return `${off} the year before`;
  return `${off} ${OTHERS[group] ?? 'the others'}`;
}

/** "Seven figures at five schools are beyond what the trust looks out for." */
export function answerOf(signals: readonly SignalView[], cleared: boolean): string {
  if (cleared) return `${counted(signals.length, 'signal is', 'signals are')} over.`;
  if (signals.length === 0) return 'No published figure is beyond what the trust looks out for.';
  const schools = new Set(signals.map(({ school_id: id }) => id)).size;
  const where = `at ${countedWithin(schools, 'school')}`;
  const figures = counted(signals.length, 'figure', 'figures');
  const verb = signals.length === 1 ? 'is' : 'are';
  return `${figures} ${where} ${verb} beyond what the trust looks out for.`;
}

/** "Recovered to 24.1% on 23 Nov 2026". */
export function overInWords(signal: SignalView): string {
  const { why_cleared: why, cleared_on: on, recovered_to: now } = signal;
  const to =
    why === 'recovered' && now !== null
      ? ` to ${amount(now, measured(signal.measure, signal.decimals))}`
      : '';
  return `${CLEARED[why ?? 'recovered']}${to}${on ? ` on ${day(on)}` : ''}`;
}
