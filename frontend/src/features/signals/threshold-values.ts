/** A threshold as a form holds it. */
import * as z from 'zod/mini';

import type {
  Beyond,
  Group,
  Phase,
  Threshold,
  ThresholdKind,
  WatchedMeasure,
} from '@/api/generated/performance';

import { GROUPS, KINDS, PHASES, measured, ruleInWords } from './words';

export const schema = z.object({
  version: z.number(),
  measure: z.string('Choose a measure').check(z.minLength(1, 'Choose a measure')),
  group: z.string('Choose whom it is about').check(z.minLength(1, 'Choose whom it is about')),
  kind: z.string('Choose one').check(z.minLength(1, 'Choose one')),
  beyond: z.enum(['above', 'below'], 'Choose a side'),
  amount: z.string().check(z.trim(), z.regex(/^-?\d+([.,]\d+)?$/, 'A number, such as 25 or 6.5')),
  phases: z
    .record(z.string(), z.boolean())
    .check(z.refine((held) => Object.values(held).some(Boolean), 'Choose at least one phase')),
});
export type Values = z.infer<typeof schema>;

/** The side on which a figure is a concern; undefined where either may be. */
export function sideOf(measure: WatchedMeasure | undefined): Beyond | undefined {
  if (measure?.measure.better === 'lower') return 'above';
  return measure?.measure.better === 'higher' ? 'below' : undefined;
}

/** Start from one that is set, or from nothing. */
export function valuesOf(version: number, threshold: Threshold | undefined): Values {
  const { measure = '', group = 'all', kind = 'level', beyond = 'above' } = threshold ?? {};
  return {
    version,
    measure,
    group,
    kind,
    beyond,
    amount: threshold ? String(threshold.amount) : '',
    phases: Object.fromEntries(
      Object.keys(PHASES).map((phase) => [
        phase,
        threshold?.phases.includes(phase as Phase) ?? false,
      ]),
    ),
  };
}

/** As the service takes it: only phases in which the measure is taken, the side it must be. */
export function thresholdOf(values: Values, measure: WatchedMeasure | undefined): Threshold {
  return {
    measure: values.measure,
    group: values.group as Group,
    kind: values.kind as ThresholdKind,
    beyond: sideOf(measure) ?? values.beyond,
    amount: Number(values.amount.replace(',', '.')),
    phases: (measure?.phases ?? []).filter((phase) => values.phases[phase]),
  };
}

/** What is said of one when others changed it meanwhile. */
export function inWords(values: Values, measure: WatchedMeasure | undefined) {
  const rule = thresholdOf(values, measure);
  return {
    Measure: measure?.measure.name ?? 'None',
    'Whom it is about': GROUPS[rule.group],
    'Signalled when': measure
      ? ruleInWords(rule, measured(measure.measure, measure.decimals))
      : KINDS[rule.kind],
  };
}
