/** What a collection asks of each phase, and of which groups of pupils. */
import type { AskedOfPhaseView } from '@/api/generated/performance';

import classes from './collections.module.css';
import { groups, phases } from './words';

/** A measure that has no figure for anybody in this year says why. */
export function AskedOf({ asked }: { readonly asked: readonly AskedOfPhaseView[] }) {
  return (
    <div className={classes['asked']}>
      {asked.map(({ phase, measures }) => (
        <section key={phase}>
          <h3>{phases[phase]}</h3>
          <ul>
            {measures.map(({ measure, name, why_none: why, groups: of }) => (
              <li key={measure}>
                {name}
                <span>{why ?? of.map((group) => groups[group]).join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
