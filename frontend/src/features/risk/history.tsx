/** Every setting of a tier with why and by what, newest first. */
import type { AssessmentView } from '@/api/generated/performance';
import { useNameOf } from '@/api/names';
import { day } from '@/ui/dates';
import { TierTag, tierWord } from '@/ui/tier-tag';

import classes from './risk.module.css';

/** Evidence reads as it stood on the day. */
export function History({ history }: { readonly history: readonly AssessmentView[] }) {
  const nameOf = useNameOf();
  return (
    <ol className={classes['steps']}>
      {history.map((made) => (
        <li key={made.assessed_at} className={classes['step']}>
          <div className={classes['stepHead']}>
            <TierTag tier={made.tier} />
            <span>
              {moved(made)}, {day(made.assessed_on)}, by {nameOf(made.assessed_by)}
            </span>
          </div>
          <p className={classes['why']}>{made.rationale}</p>
          <ul className={classes['evidence']} aria-label="Evidence">
            {made.evidence.map(({ words, as_at: asAt, kind }) => (
              <li key={words}>
                {words}
                {asAt && kind !== 'soft' ? (
                  <span className={classes['note']}> (as at {day(asAt)})</span>
                ) : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function moved({ tier, previous }: AssessmentView): string {
  if (previous === null) return 'Set for the first time';
  return previous === tier ? 'Confirmed' : `Changed from ${tierWord(previous)}`;
}
