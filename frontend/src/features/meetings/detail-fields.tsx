/** Title, place, leads and guests of a meeting. */
import type { Control, FieldPath } from 'react-hook-form';

import { FieldPair } from '@/ui/form/field-pair';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';

import type { DetailValues } from './details';
import { PeopleField, useEverybody } from './people-field';

type Fields = Omit<DetailValues, 'version'>;
type DetailFieldsProps<Values extends Fields> = { readonly control: Control<Values> };

/** All may stay empty: the forum's own name and leads are then taken. */
export function DetailFields<Values extends Fields>({ control }: DetailFieldsProps<Values>) {
  const everybody = useEverybody();
  const name = (field: keyof Fields) => field as FieldPath<Values>;
  return (
    <>
      <TextField
        control={control}
        name={name('title')}
        label="Title (optional)"
        hint="Without one the meeting is called by its forum"
      />
      <FieldPair>
        <TextField control={control} name={name('venue')} label="Where (optional)" />
        <TextField
          control={control}
          name={name('link')}
          label="Link to join (optional)"
          type="url"
        />
      </FieldPair>
      <FieldPair>
        <SelectField
          control={control}
          name={name('agenda_lead_id')}
          label="Agenda lead (optional)"
          choices={everybody}
        />
        <SelectField
          control={control}
          name={name('facilitator_id')}
          label="Facilitator (optional)"
          choices={everybody}
        />
      </FieldPair>
      <PeopleField
        control={control}
        name={name('invited')}
        label="Invite somebody besides the members (optional)"
      />
    </>
  );
}
