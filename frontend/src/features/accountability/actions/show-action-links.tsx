/** Which actions to list; each choice has its own address. */
import { Link } from '@tanstack/react-router';

import type { ShowActions } from '@/api/generated/accountability';

import drill from '../drill/drill.module.css';
import { shownActions, type ActionsAsked } from './asked';

/** The cut to a school or forum is kept, an age is not: it is of what is overdue. */
export function ShowActionLinks({ asked }: { readonly asked: ActionsAsked }) {
  const { age, show: chosen, ...cut } = asked;
  return (
    <ul className={drill['filters']} aria-label="Which actions">
      {(Object.keys(shownActions) as ShowActions[]).map((show) => (
        <li key={show}>
          <Link
            to="/accountability/actions/list"
            search={{ ...cut, show }}
            aria-current={show === chosen && age === undefined ? 'true' : undefined}
            activeOptions={{ exact: true, includeSearch: true }}
            resetScroll={false}
          >
            {shownActions[show]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
