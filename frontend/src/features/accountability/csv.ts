/** The grid as a table for a spreadsheet. */
import { appearances } from '@/ui/status';
import { tierWord } from '@/ui/tier-tag';

import { nameOf } from './row-name';
import { isCounted, standingOfRow, type Yardstick } from './standing';
import { planStates } from './words';
import type { RowView } from './row';

const HEADINGS = [
  'School',
  'Plan',
  'Standing',
  'On track %',
  'Milestones under way',
  'On track or embedded',
  'Overdue',
  'Not started',
  'Moved on this week',
  'Slipped back this week',
  'Last update',
  'Cadence',
  'Rhythms missed',
  'Actions open',
  'Actions overdue',
  'Signals open',
  'First signal',
  'Risk tier',
  'Tier set',
];
/** A spreadsheet would run a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = '\ufeff';

export type Cell = string | number | null | undefined;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(row: RowView, by: Yardstick): readonly Cell[] {
  const { sip } = row;
  const counted = isCounted(sip?.state);
  const full = row.level === 'full' && counted ? row.sip : null;
  return [
    nameOf(row),
    sip ? planStates[sip.state] : 'None',
    appearances[standingOfRow(row, by)].word,
    sip?.percent_on_track,
    full?.tally.under_way,
    full ? full.tally.on_track + full.tally.embedded : null,
    full?.tally.overdue,
    full?.tally.not_started,
    full?.improved,
    full?.declined,
    sip?.last_update?.slice(0, 10),
    ...met(row),
    ...measured(row),
  ];
}

function met(row: RowView): readonly Cell[] {
  if (row.level === 'compared') return [null, null, null, null];
  const { cadence, actions } = row;
  return [
    cadence ? appearances[cadence.status].word : null,
    cadence?.breached,
    actions?.open,
    actions?.overdue,
  ];
}

function measured(row: RowView): readonly Cell[] {
  if (row.level === 'compared') return [null, null, null, null];
  const { signals, risk } = row;
  return [
    signals?.open,
    signals?.worst?.words,
    risk ? tierWord(risk.tier) : null,
    risk?.assessed_on,
  ];
}

/** With a byte order mark, so that Excel reads it as UTF-8; what a person may not see is empty. */
export function asCsv(rows: readonly RowView[], by: Yardstick): string {
  return tableAsCsv(
    HEADINGS,
    rows.map((row) => line(row, by)),
  );
}

/** Any table as text for a spreadsheet. */
export function tableAsCsv(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const lines = [headings, ...rows].map((cells) => cells.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
