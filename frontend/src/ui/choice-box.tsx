/** Choosing one of a few in place, by the browser's own list: in rows of a table, beside each other. */
import { useId } from 'react';

import classes from './choice-box.module.css';

type Choice = { readonly value: string; readonly label: string };
type Choices = readonly (Choice | { readonly group: string; readonly items: readonly Choice[] })[];

type ChoiceBoxProps = {
  readonly label: string;
  /** The label stands elsewhere for the eye: in the row's first cell. */
  readonly quiet?: boolean;
  readonly hint?: string;
  readonly choices: Choices;
  readonly value: string;
  readonly onChoose: (value: string) => void;
};

/** For long lists choose SelectField, where typing narrows them. */
export function ChoiceBox(props: ChoiceBoxProps) {
  const { label, quiet = false, hint, choices, value, onChoose } = props;
  const id = useId();
  return (
    <div className={classes['field']}>
      {quiet ? null : (
        <label className={classes['label']} htmlFor={id}>
          {label}
        </label>
      )}
      {hint ? (
        <p className={classes['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <select
        id={id}
        className={classes['select']}
        aria-label={quiet ? label : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        {choices.map((choice) =>
          'group' in choice ? (
            <optgroup key={choice.group} label={choice.group}>
              {choice.items.map((item) => (
                <option key={item.value} value={item.value}>
                  {item.label}
                </option>
              ))}
            </optgroup>
          ) : (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ),
        )}
      </select>
    </div>
  );
}
