/** Which schools are asked, and which measures beyond or without the agreed ones. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useController, type Control } from 'react-hook-form';

import type { AskableView } from '@/api/generated/performance';
import { schoolsQuery } from '@/api/schools';

import { choiceOf } from './asking';
import classes from './collections.module.css';
import type { NewCollection } from './new-collection-form';
import { groups, phases } from './words';

type AskingFieldsProps = {
  readonly control: Control<NewCollection>;
  readonly askable: AskableView;
};

/** Ticked as agreed; a measure that has no figure in this year says why. */
export function AskingFields({ control, askable }: AskingFieldsProps) {
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  const { field: without } = useController({ control, name: 'without' });
  const { field: changed } = useController({ control, name: 'changed' });
  const nameOf = (id: string) => schools.find((school) => school.id === id)?.name ?? id;
  return askable.phases.map(({ phase, schools: asked, measures }) => (
    <fieldset key={phase} className={classes['phase']}>
      <legend>{phases[phase]}</legend>
      <div className={classes['choices']}>
        {asked.map((id) => (
          <Choice
            key={id}
            label={nameOf(id)}
            checked={!without.value.includes(id)}
            onChange={() => {
              without.onChange(toggled(without.value, id));
            }}
          />
        ))}
      </div>
      <details>
        <summary>
          {countOf(measures, changed.value, phase)} measures are asked: see or change them
        </summary>
        <div className={classes['choices']}>
          {measures.map(({ measure, name, agreed, why_none: why }) => {
            const choice = choiceOf(phase, measure);
            return (
              <Choice
                key={measure}
                label={name}
                description={why ?? agreed.map((group) => groups[group]).join(', ')}
                checked={agreed.length > 0 !== changed.value.includes(choice)}
                onChange={() => {
                  changed.onChange(toggled(changed.value, choice));
                }}
              />
            );
          })}
        </div>
      </details>
    </fieldset>
  ));
}

type ChoiceProps = {
  readonly label: string;
  readonly description?: string;
  readonly checked: boolean;
  readonly onChange: () => void;
};

/** A box to tick, with what it means under its name. */
function Choice({ label, description, checked, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={classes['choice']}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={description ? `${id}-more` : undefined}
        onChange={onChange}
      />
      <label htmlFor={id}>{label}</label>
      {description ? <p id={`${id}-more`}>{description}</p> : null}
    </div>
  );
}

function toggled(chosen: readonly string[], one: string): readonly string[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}

type Offered = AskableView['phases'][number]['measures'];

function countOf(measures: Offered, changed: readonly string[], phase: string): number {
  return measures.filter(
    ({ measure, agreed }) => agreed.length > 0 !== changed.includes(choiceOf(phase, measure)),
  ).length;
}
