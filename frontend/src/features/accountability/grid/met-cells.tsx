/** What stands in the cells that meetings fills: a school's rhythms, and its actions. */
import type { FullActionsCell, FullCadenceCell, FullRowView } from '@/api/generated/accountability';
import { day } from '@/ui/dates';
import { HiddenWords } from '@/ui/hidden-words';
import { TextLink } from '@/ui/link';
import { StatusChip } from '@/ui/status-chip';

import { counted } from '../counting';
import { shortNameOf } from '../row-name';
import { rules } from '../words';
import classes from './grid.module.css';

type CadenceProps = { readonly row: FullRowView; readonly cadence: FullCadenceCell };

/** The rhythm that needs somebody first; the chip opens all of the school's in the ledger. */
export function Cadence({ row, cadence }: CadenceProps) {
  const { status, rule, words, breached, behind } = cadence;
  const wanting = status === 'breached' || status === 'behind';
  const others = breached + behind - 1;
  return (
    <span className={classes['met']}>
      <TextLink
        to="/accountability/cadence"
        search={{ school: row.school_id }}
        className={classes['chipLink'] ?? ''}
      >
        <StatusChip status={status} />
        <HiddenWords> cadence at {shortNameOf(row)}</HiddenWords>
      </TextLink>
      <small>{wanting ? `${rules[rule].short}: ${lowered(words)}` : nextWords(cadence)}</small>
      {others > 0 ? <small>and {counted(others, 'rhythm')} more</small> : null}
    </span>
  );
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function nextWords({ lines, next_due: next }: FullCadenceCell): string {
  if (next !== null) return `Next by ${day(next)}`;
  return lines === 1 ? 'The one rhythm' : `All ${counted(lines, 'rhythm')}`;
}

type ActionsProps = { readonly row: FullRowView; readonly actions: FullActionsCell };

/** Overdue of open; each number opens its actions. */
export function Actions({ row, actions }: ActionsProps) {
  const { open, overdue, newly_overdue: fresh, days_overdue: days } = actions;
  const at = `actions at ${shortNameOf(row)}`;
  const school = row.school_id;
  return (
    <span className={classes['met']}>
      {overdue > 0 ? (
        <TextLink
          to="/accountability/actions/list"
          search={{ show: 'overdue', school }}
          className={classes['chipLink'] ?? ''}
        >
          <strong>{overdue}</strong> <StatusChip status="overdue" />
          <HiddenWords> {at}</HiddenWords>
        </TextLink>
      ) : null}
      <small>
        {overdue > 0 ? 'of ' : 'None overdue of '}
        <TextLink to="/accountability/actions/list" search={{ show: 'open', school }}>
          {open} open<HiddenWords> {at}</HiddenWords>
        </TextLink>
        {overdue > 0 ? `, oldest ${String(days)} ${days === 1 ? 'day' : 'days'}` : ''}
      </small>
      {fresh > 0 ? <small>{fresh} new this week</small> : null}
    </span>
  );
}
