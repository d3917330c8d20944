/** What stands in the cells that performance fills: open signals, and the risk tier. */
import type { FullRiskCell, FullRowView, FullSignalsCell } from '@/api/generated/accountability';
import { may, useSession } from '@/session/session';
import { day } from '@/ui/dates';
import { HiddenWords } from '@/ui/hidden-words';
import { TextLink } from '@/ui/link';
import { TierTag, tierWord } from '@/ui/tier-tag';

import { shortNameOf } from '../row-name';
import classes from './grid.module.css';

type SignalsProps = { readonly row: FullRowView; readonly signals: FullSignalsCell };

/** How many, and the one to be seen first; the number opens the school with all of them. */
export function Signals({ row, signals }: SignalsProps) {
  const { open, worst, newly_raised: fresh } = signals;
  if (!worst) return <span className={classes['quiet']}>None</span>;
  return (
    <span className={classes['met']}>
      <TextLink
        to="/accountability/schools/$schoolId"
        params={{ schoolId: row.school_id }}
        search={{}}
        hash="signals"
      >
        {open === 1 ? '1 signal' : `${String(open)} signals`}
        <HiddenWords> at {shortNameOf(row)}</HiddenWords>
      </TextLink>
      <small>{worst.words}</small>
      {fresh > 0 ? <small>{fresh} new this week</small> : null}
    </span>
  );
}

type RiskProps = { readonly row: FullRowView; readonly risk: FullRiskCell };

/** The tier, and which way it went when it was last set; opens why, for those who may read that. */
export function Risk({ row, risk }: RiskProps) {
  const opens = may(useSession(), 'performance.read-risk-rationale');
  return (
    <span className={classes['met']}>
      {opens ? (
        <TextLink
          to="/risk/$schoolId"
          params={{ schoolId: row.school_id }}
          className={classes['chipLink'] ?? ''}
        >
          <TierTag tier={risk.tier} />
          <HiddenWords> tier of {shortNameOf(row)}</HiddenWords>
        </TextLink>
      ) : (
        <TierTag tier={risk.tier} />
      )}
      <small>{moved(risk)}</small>
    </span>
  );
}

/** "▲ from Targeted, 9 Nov 2026". */
function moved({ move, previous, assessed_on: on }: FullRiskCell) {
  const since = <time dateTime={on}>{day(on)}</time>;
  if (previous === null || move === 'first') return <>Set {since}</>;
  if (move === 'same') return <>Kept {since}</>;
  const more = move === 'more-support';
  return (
    <>
      <span aria-hidden="true">{more ? '▲' : '▼'}</span>{' '}
      <HiddenWords>{more ? 'more support,' : 'less support,'} </HiddenWords>
      from {tierWord(previous)}, {since}
    </>
  );
}
