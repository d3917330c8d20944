/** Where the plan is in its life, and who can read it there. */
import type { PlanState } from '@/api/generated/planning';

import { STATES, stateMeaning, stateWords } from '../words';
import classes from './steps.module.css';

/** The present step is named as such, and not by colour alone. */
export function Steps({ state }: { readonly state: PlanState }) {
  const now = STATES.indexOf(state);
  return (
    <>
      <ol className={classes['steps']} aria-label="The plan’s life">
        {STATES.map((step, at) => (
          <li
            key={step}
            data-step={at < now ? 'past' : at === now ? 'now' : 'to-come'}
            aria-current={at === now ? 'step' : undefined}
          >
            {stateWords[step]}
          </li>
        ))}
      </ol>
      <p className={classes['meaning']}>{stateMeaning[state]}.</p>
    </>
  );
}
