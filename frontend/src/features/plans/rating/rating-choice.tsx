/** Five radios, each a status in word, icon and colour; the keys 1 to 5 choose too. */
import { useController, type Control } from 'react-hook-form';

import { StatusChip } from '@/ui/status-chip';

import { RATINGS } from '../words';
import classes from './rating-choice.module.css';
import type { RatingValues } from './rating-values';

type RatingChoiceProps = {
  readonly control: Control<RatingValues>;
  /** Read aloud as the group's name. */
  readonly about: string;
};

/** Native radios: arrows, touch and every screen reader work as people expect. */
export function RatingChoice({ control, about }: RatingChoiceProps) {
  const { field, fieldState } = useController({ control, name: 'rating' });
  const { message } = fieldState.error ?? {};
  return (
    <fieldset className={classes['choice']}>
      <legend className="hidden-words">How does “{about}” stand?</legend>
      <div className={classes['radios']}>
        {RATINGS.map((rating, at) => (
          <label key={rating} className={classes['radio']}>
            <input
              type="radio"
              name={field.name + about}
              value={rating}
              checked={field.value === rating}
              aria-keyshortcuts={String(at + 1)}
              onChange={() => {
                field.onChange(rating);
              }}
              {...(at === 0 ? { ref: field.ref } : {})}
            />
            <StatusChip status={rating} />
          </label>
        ))}
      </div>
      {message ? <p className={classes['trouble']}>{message}</p> : null}
    </fieldset>
  );
}
