/** The rows added up, for somebody who sees every school in full. */
import type { GridView } from '@/api/generated/accountability';
import { TextLink } from '@/ui/link';

import { counted } from '../counting';
import { Figure, Figures } from '@/ui/figure';
import { isCounted } from '../standing';

/** Each figure opens the schools behind it, the most telling first. */
export function TrustFigures({ grid }: { readonly grid: GridView }) {
  const sips = grid.rows.flatMap((row) => (row.level === 'full' && row.sip ? [row.sip] : []));
  const sum = (count: (sip: (typeof sips)[number]) => number) =>
    sips.reduce((total, sip) => total + count(sip), 0);
  const underWay = sum(({ tally }) => tally.under_way);
  const onTrack = sum(({ tally }) => tally.on_track + tally.embedded);
  const late = sips.filter(({ tally }) => tally.overdue > 0).length;
  const published = sips.filter(({ state }) => isCounted(state)).length;
  const percent = underWay === 0 ? '–' : `${String(Math.round((100 * onTrack) / underWay))}%`;
  const signals = signalsFigure(grid);
  return (
    <Figures>
      <Figure
        label="On track"
        note={`${String(onTrack)} of ${String(underWay)} milestones under way`}
      >
        <TextLink to="/accountability" search={{ sort: 'on-track' }}>
          {percent}
        </TextLink>
      </Figure>
      <Figure label="Overdue" note={`in ${counted(late, 'school')}`}>
        <TextLink to="/accountability" search={{ sort: 'overdue' }}>
          {sum(({ tally }) => tally.overdue)}
        </TextLink>
      </Figure>
      <Figure
        label="Moved on this week"
        note={`${String(sum(({ declined }) => declined))} slipped back`}
      >
        <TextLink to="/accountability" search={{ sort: 'on-track' }}>
          {sum(({ improved }) => improved)}
        </TextLink>
      </Figure>
      <MetFigures grid={grid} />
      {signals}
      {published < grid.rows.length && signals === null ? (
        <Figure label="Plans published" note={`of ${counted(grid.rows.length, 'school')}`}>
          <TextLink to="/accountability" search={{ sort: 'standing' }}>
            {published}
          </TextLink>
        </Figure>
      ) : null}
    </Figures>
  );
}

/** What meetings adds up to over the schools, once it has told anything. */
function MetFigures({ grid }: { readonly grid: GridView }) {
  const full = grid.rows.flatMap((row) => (row.level === 'full' ? [row] : []));
  const cadences = full.flatMap(({ cadence }) => (cadence ? [cadence] : []));
  const actions = full.flatMap(({ actions: mine }) => (mine ? [mine] : []));
  const behind = cadences.reduce((sum, { behind: mine }) => sum + mine, 0);
  const open = actions.reduce((sum, { open: mine }) => sum + mine, 0);
  return (
    <>
      {cadences.length > 0 ? (
        <Figure label="Rhythms missed" note={`${String(behind)} behind`}>
          <TextLink to="/accountability" search={{ sort: 'cadence' }}>
            {cadences.reduce((sum, { breached }) => sum + breached, 0)}
          </TextLink>
        </Figure>
      ) : null}
      {actions.length > 0 ? (
        <Figure label="Actions overdue" note={`of ${String(open)} open`}>
          <TextLink to="/accountability" search={{ sort: 'actions' }}>
            {actions.reduce((sum, { overdue }) => sum + overdue, 0)}
          </TextLink>
        </Figure>
      ) : null}
    </>
  );
}

/** The signals of all schools, once performance has told of any figures; six stand in a row. */
function signalsFigure(grid: GridView) {
  const told = grid.rows.flatMap((row) => (row.level === 'full' && row.signals ? [row] : []));
  const within = told.filter(({ signals }) => signals !== null && signals.open > 0).length;
  if (told.length === 0) return null;
  return (
    <Figure label="Data signals" note={`in ${counted(within, 'school')}`}>
      <TextLink to="/accountability" search={{ sort: 'signals' }}>
        {told.reduce((sum, { signals }) => sum + (signals?.open ?? 0), 0)}
      </TextLink>
    </Figure>
  );
}
