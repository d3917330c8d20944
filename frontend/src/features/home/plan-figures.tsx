/** The plan in four numbers; each opens those milestones in the plan. */
import type { PlanView } from '@/api/generated/planning';
import { underWay } from '@/api/under-way';
import { Figure, Figures } from '@/ui/figure';
import { TextLink } from '@/ui/link';

import { dueInTerm, toRate } from './standing-of-plan';

type PlanFiguresProps = { readonly plan: PlanView; readonly term: number };

/** A draft has steps and no standing yet. */
export function PlanFigures({ plan, term }: PlanFiguresProps) {
  const { counts, id: planId } = plan;
  const opens = (show: 'overdue' | 'on-track' | 'due', number: number) => (
    <TextLink to="/plans/$planId" params={{ planId }} search={{ show }}>
      {number}
    </TextLink>
  );
  return (
    <Figures>
      <Figure
        label="On track or embedded"
        note={`of ${String(underWay(counts))} milestones under way`}
      >
        {opens('on-track', counts.on_track + counts.embedded)}
      </Figure>
      <Figure label="Overdue" note="their term ended unrated">
        {opens('overdue', counts.overdue)}
      </Figure>
      <Figure label="To rate by now" note="promised and not rated yet">
        {opens('due', toRate(plan, term).length)}
      </Figure>
      <Figure label="This term" note={`milestones promised for Term ${String(term)}`}>
        {dueInTerm(plan, term).length}
      </Figure>
    </Figures>
  );
}
