/** The objectives a pasted table would become. */
import type { HeadingView, PastedObjective } from '@/api/generated/planning';
import { count } from '../words';

import classes from './paste-page.module.css';

type PreviewListProps = {
  readonly objectives: readonly PastedObjective[];
  readonly headings: readonly HeadingView[];
};

/** Says from which rows each was read. */
export function PreviewList({ objectives, headings }: PreviewListProps) {
  const under = (id: string | null) => {
    const found = headings.find(({ priority_id: priority }) => priority === id);
    return found ? `${found.code} ${found.title}` : 'Our own objective';
  };
  return (
    <ol className={classes['preview']} aria-label="Preview">
      {objectives.map((one) => (
        <li key={one.rows.join()}>
          <h3>{one.title}</h3>
          <p className={classes['about']}>
            {[
              under(one.priority_id),
              one.owner_name ? `Lead: ${one.owner_name}` : '',
              one.success_criteria.length > 0
                ? count(one.success_criteria.length, 'success criterion', 'success criteria')
                : '',
              one.actions.length > 0 ? count(one.actions.length, 'action') : '',
              one.rows.length > 1
                ? `rows ${String(one.rows[0])} to ${String(one.rows.at(-1))}`
                : `row ${String(one.rows[0])}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <ul>
            {one.milestones.map(({ title, term }) => (
              <li key={title + String(term)}>
                <span>{term ? `Term ${String(term)}` : 'No term'}</span> {title}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
