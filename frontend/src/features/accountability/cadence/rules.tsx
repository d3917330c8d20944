/** The ledger rule by rule: those that want somebody first and open, the others a line each. */
import type { CadenceRule, LineView } from '@/api/generated/accountability';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { StatusChip } from '@/ui/status-chip';

import { rules } from '../words';
import classes from './cadence.module.css';
import { wanting } from './ledger-answer';
import { lineColumns } from './line-columns';

type NameOf = (line: LineView) => string;

type RulesProps = {
  readonly lines: readonly LineView[];
  readonly nameOf: NameOf;
  /** A short list is shown whole. */
  readonly open: boolean;
};

/** Within either half in the order the trust writes its rules. */
export function Rules({ lines, nameOf, open }: RulesProps) {
  const byRule = (Object.keys(rules) as CadenceRule[])
    .map((rule) => ({ rule, mine: lines.filter((line) => line.rule === rule) }))
    .filter(({ mine }) => mine.length > 0)
    .toSorted((one, other) => ease(one.mine) - ease(other.mine));
  return (
    <div className={classes['rules']}>
      {byRule.map(({ rule, mine }) => (
        <Rule key={rule} rule={rule} lines={mine} nameOf={nameOf} open={open} />
      ))}
    </div>
  );
}

/** What was missed before what is behind, and that before what is kept. */
function ease(lines: readonly LineView[]): number {
  const [first] = wanting(lines);
  if (!first) return 2;
  return first.status === 'breached' ? 0 : 1;
}

type RuleProps = RulesProps & { readonly rule: CadenceRule };

function Rule({ rule, lines, nameOf, open }: RuleProps) {
  const [first] = wanting(lines);
  const sum = (count: (line: LineView) => number) =>
    lines.reduce((total, line) => total + count(line), 0);
  const tally = `${String(sum(({ held }) => held))} held, ${String(sum(({ expected }) => expected))} expected by now`;
  return (
    <Card
      title={rules[rule].title}
      finding={`${rules[rule].asks} (${rule}). ${tally}.`}
      aside={<StatusChip status={first?.status ?? standing(lines)} />}
    >
      <details className={classes['lines']} open={open || first !== undefined}>
        <summary>{lines.length === 1 ? 'Its line' : `All ${String(lines.length)} lines`}</summary>
        <DataTable
          caption={rules[rule].title}
          columns={lineColumns(nameOf)}
          rows={lines}
          rowKey={({ id }) => id}
          sortedBy={{ key: 'status', direction: 'ascending' }}
        />
      </details>
    </Card>
  );
}

function standing(lines: readonly LineView[]): LineView['status'] {
  const found = new Set(lines.map(({ status }) => status));
  if (found.has('on-pace')) return 'on-pace';
  return found.has('met') ? 'met' : 'not-due';
}
