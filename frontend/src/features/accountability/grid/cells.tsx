/** What stands in the grid's cells. */
import type { FullSipCell, Phase } from '@/api/generated/accountability';
import { day } from '@/ui/dates';
import { HiddenWords } from '@/ui/hidden-words';
import { TextLink } from '@/ui/link';
import { ProgressBar } from '@/ui/progress-bar';

import { OpensLink } from '../opens-link';
import { nameOf, shortNameOf } from '../row-name';
import { isCounted } from '../standing';
import classes from './grid.module.css';
import type { RowView } from '../row';

const PHASES: Readonly<Record<Phase, string>> = {
  nursery: 'Nursery',
  primary: 'Primary',
  'middle-deemed-primary': 'Middle, deemed primary',
  secondary: 'Secondary',
  'middle-deemed-secondary': 'Middle, deemed secondary',
  '16-plus': '16 plus',
  'all-through': 'All-through',
  'not-applicable': '',
};

type RowProps = { readonly row: RowView };

/** Opens all the school's milestones. */
export function SchoolName({ row }: RowProps) {
  return (
    <span className={classes['school']}>
      <TextLink
        to="/accountability/schools/$schoolId"
        params={{ schoolId: row.school_id }}
        search={{}}
      >
        {nameOf(row)}
      </TextLink>
      {row.phase ? <small>{PHASES[row.phase]}</small> : null}
    </span>
  );
}

/** The bar, and for a school seen in full the milestones it is of. */
export function ShareOnTrack({ row }: RowProps) {
  const percent = row.sip?.percent_on_track ?? null;
  if (percent === null) {
    const words = isCounted(row.sip?.state) ? 'Nothing due yet' : 'No published plan';
    return <span className={classes['quiet']}>{words}</span>;
  }
  const label = `${shortNameOf(row)}, milestones on track`;
  if (row.level === 'compared' || !row.sip) {
    return <ProgressBar label={label} done={percent} of={100} />;
  }
  const { tally, opens } = row.sip;
  const onTrack = tally.on_track + tally.embedded;
  return (
    <span className={classes['share']}>
      <ProgressBar label={label} done={onTrack} of={tally.under_way} />
      <OpensLink opens={opens} show="under_way" hidden={`under way at ${shortNameOf(row)}`}>
        {onTrack} of {tally.under_way}
      </OpensLink>
    </span>
  );
}

/** How many milestones moved on and slipped back, with the arrow's words for those who hear it. */
export function Moves({ sip }: { readonly sip: FullSipCell | null }) {
  if (!sip) return null;
  const { improved, declined } = sip;
  if (improved === 0 && declined === 0) return null;
  return (
    <span className={classes['moves']}>
      {improved > 0 ? (
        <span data-moved="on">
          <span aria-hidden="true">▲</span> {improved} <HiddenWords>moved on this week</HiddenWords>
        </span>
      ) : null}
      {declined > 0 ? (
        <span data-moved="back">
          <span aria-hidden="true">▼</span> {declined}{' '}
          <HiddenWords>slipped back this week</HiddenWords>
        </span>
      ) : null}
    </span>
  );
}

/** The day of the last change the school's people made. */
export function LastUpdate({ at }: { readonly at: string }) {
  return (
    <time className={classes['update']} dateTime={at}>
      <HiddenWords>last update </HiddenWords>
      {day(at)}
    </time>
  );
}
