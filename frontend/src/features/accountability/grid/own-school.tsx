/** Your own school in full, above the schools as everybody may compare them (R107). */
import type { FullRowView } from '@/api/generated/accountability';

import { Figure, Figures } from '@/ui/figure';
import { OpensLink } from '../opens-link';
import { isCounted, shortNameOf } from '../standing';

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
    </Figures>
  );
}
