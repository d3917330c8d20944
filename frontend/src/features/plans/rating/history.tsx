/** Every rating a milestone was given, newest first. */
import type { MilestoneView, PlanView } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';
import { dayAndClock } from '@/ui/dates';
import { StatusChip } from '@/ui/status-chip';

import classes from './history.module.css';
import { EvidenceLinks } from './evidence-links';

type HistoryProps = { readonly plan: PlanView; readonly milestone: MilestoneView };

/** A rating from the year before a carried objective says so. */
export function History({ plan, milestone }: HistoryProps) {
  const nameOf = useNameOf();
  return (
    <ol className={classes['history']}>
      {milestone.ratings.map((given) => (
        <li key={given.rated_at}>
          <StatusChip status={given.rating} />
          <span className={classes['who']}>
            {nameOf(given.rated_by)}, {dayAndClock(given.rated_at)}
            {given.cycle === plan.cycle ? null : `, in ${given.cycle}`}
          </span>
          {given.note ? <p>{given.note}</p> : null}
          <EvidenceLinks evidence={given.evidence} />
        </li>
      ))}
    </ol>
  );
}
