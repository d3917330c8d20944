/** Further forums that meet together with the first; the meeting counts for each (R38). */
import { useController, type Control } from 'react-hook-form';

import type { Forum } from '@/api/forums';

import { joinable } from '../words';
import classes from './schedule.module.css';
import type { Planned } from './values';

type JointFieldProps = {
  readonly control: Control<Planned>;
  readonly forum: Forum;
  readonly forums: readonly Forum[];
};

/** Boards and pairs meet alone and have no such choice. */
export function JointField({ control, forum, forums }: JointFieldProps) {
  const { field } = useController({ control, name: 'joint' });
  const others = forums.filter(({ id, kind }) => id !== forum.id && joinable.has(kind));
  if (!joinable.has(forum.kind) || others.length === 0) return null;
  const chosen = field.value.filter((id) => id !== forum.id);
  return (
    <details className={classes['joint']} open={chosen.length > 0}>
      <summary>
        {chosen.length > 0
          ? `A joint meeting of ${String(chosen.length + 1)} forums`
          : 'Meets jointly with others?'}
      </summary>
      <fieldset>
        <legend>It then counts for each of them</legend>
        {others.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget: { checked } }) => {
                field.onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id));
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
