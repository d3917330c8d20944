/** What is in the plan, to jump within a long page. */
import type { PlanView } from '@/api/generated/planning';

import classes from './contents.module.css';

/** Links to the standard sections, and to the priorities inside the third of them. */
export function Contents({ plan }: { readonly plan: PlanView }) {
  return (
    <nav aria-label="In this plan" className={classes['contents']}>
      <ol>
        {plan.sections.map(({ key, title }) => (
          <li key={key}>
            <a href={`#${key}`}>{title}</a>
            {key === 'priorities' ? (
              <ol>
                {plan.headings.map(({ priority_id: id, code, title: name, answered }) => (
                  <li key={id}>
                    <a href={`#priority-${id}`}>
                      {code} {name}
                      {answered ? null : <span className={classes['missing']}> (to answer)</span>}
                    </a>
                  </li>
                ))}
                <li>
                  <a href="#own-objectives">Our own objectives</a>
                </li>
              </ol>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
