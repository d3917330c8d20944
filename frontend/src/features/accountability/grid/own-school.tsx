/** Your own school in full, above the schools as everybody may compare them (R107). */
import type { FullRowView } from '@/api/generated/accountability';

import { Figure, Figures } from '@/ui/figure';
import { TextLink } from '@/ui/link';
import { tierWord } from '@/ui/tier-tag';

import { OpensLink } from '../opens-link';
import { shortNameOf } from '../row-name';
import { isCounted } from '../standing';

/** Each figure opens the milestones it counts. */
export function OwnSchool({ row }: { readonly row: FullRowView }) {
  const { sip } = row;
  if (!sip || !isCounted(sip.state)) return null;
  const { tally, opens } = sip;
  const at = `at ${shortNameOf(row)}`;
  return (
    <Figures>
      <Figure label="On track" note={`of ${String(tally.under_way)} milestones under way`}>
        <OpensLink opens={opens} show="under_way" hidden={`on track ${at}`}>
          {tally.on_track + tally.embedded}
        </OpensLink>
      </Figure>
      <Figure label="Overdue" note="their term ended unrated">
        <OpensLink opens={opens} show="overdue" hidden={`overdue ${at}`}>
          {tally.overdue}
        </OpensLink>
      </Figure>
      <Figure label="At risk" note={`and ${String(tally.off_track)} off track`}>
        <OpensLink opens={opens} show="at_risk" hidden={`at risk ${at}`}>
          {tally.at_risk}
        </OpensLink>
      </Figure>
      <Figure label="This week" note={`moved on; ${String(sip.declined)} slipped back`}>
        {sip.improved}
      </Figure>
      <OwnMet row={row} />
    </Figures>
  );
}

/** The school's rhythms, actions and signals, for whoever may open them. */
function OwnMet({ row }: { readonly row: FullRowView }) {
  const { cadence, actions, signals, risk, school_id: school } = row;
  return (
    <>
      {cadence ? (
        <Figure label="Rhythms missed" note={`of ${String(cadence.lines)}`}>
          <TextLink to="/accountability/cadence" search={{}}>
            {cadence.breached}
          </TextLink>
        </Figure>
      ) : null}
      {actions ? (
        <Figure label="Actions overdue" note={`of ${String(actions.open)} open`}>
          <TextLink to="/accountability/actions/list" search={{ show: 'overdue', school }}>
            {actions.overdue}
          </TextLink>
        </Figure>
      ) : null}
      {signals ? (
        <Figure label="Data signals" note={risk ? `tier ${tierWord(risk.tier)}` : 'open'}>
          <TextLink
            to="/accountability/schools/$schoolId"
            params={{ schoolId: school }}
            search={{}}
            hash="signals"
          >
            {signals.open}
          </TextLink>
        </Figure>
      ) : null}
    </>
  );
}
