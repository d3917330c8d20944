/** Several people chosen one after the other. */
import { Button, CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  useController,
  useForm,
  type Control,
  type FieldPath,
  type FieldValues,
} from 'react-hook-form';

import { namesQuery } from '@/api/names';
import { SelectField } from '@/ui/form/select-field';

import classes from './people-field.module.css';

/** Everybody still here, by name, as a list to choose from. */
export function useEverybody() {
  const { data: names } = useQuery(namesQuery);
  return [...(names?.values() ?? [])]
    .filter(({ active }) => active)
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ id, name, titles }) => ({
      value: id,
      label: [name, titles[0]].filter(Boolean).join(', '),
    }));
}

type PeopleFieldProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
};

/** Its value is a list of ids. */
export function PeopleField<Values extends FieldValues>(props: PeopleFieldProps<Values>) {
  const { field } = useController({ control: props.control, name: props.name });
  const chosen: readonly string[] = field.value;
  const everybody = useEverybody();
  const { control, getValues, reset } = useForm<{ person: string | null }>({
    defaultValues: { person: null },
  });
  const nameOf = (id: string) =>
    everybody.find(({ value }) => value === id)?.label ?? 'A colleague';
  return (
    <div className={classes['people']}>
      <div className={classes['adding']}>
        <SelectField
          control={control}
          name="person"
          label={props.label}
          choices={everybody.filter(({ value }) => !chosen.includes(value))}
        />
        <Button
          variant="default"
          onClick={() => {
            const person = getValues('person');
            if (person) field.onChange([...chosen, person]);
            reset({ person: null });
          }}
        >
          Invite
        </Button>
      </div>
      {chosen.length > 0 ? (
        <ul aria-label="Invited" className={classes['chosen']}>
          {chosen.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <CloseButton
                size="sm"
                aria-label={`Do not invite ${nameOf(id)}`}
                onClick={() => {
                  field.onChange(chosen.filter((one) => one !== id));
                }}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
