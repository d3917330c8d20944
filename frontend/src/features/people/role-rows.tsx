/** The roles somebody shall hold: one line each, with the school where it is held. */
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';

import { schoolsQuery } from '@/api/schools';
import { titleOf } from '@/session/roles';
import { placeOf } from '@/ui/form/place';
import { SelectField } from '@/ui/form/select-field';

import type { PersonValues } from './person-form';
import classes from './role-rows.module.css';
import { isAtSchool, isRole, roleChoices } from './roles-in-words';

type RoleRowsProps = {
  readonly form: UseFormReturn<PersonValues>;
  /** The schools roles may be given at; null: anywhere, and for the trust. */
  readonly reach: readonly string[] | null;
};

/** The last line cannot be removed: somebody without a role could not come in. */
export function RoleRows({ form, reach }: RoleRowsProps) {
  const { control, formState } = form;
  const { data: schools = [] } = useQuery(schoolsQuery);
  const { fields, append, remove } = useFieldArray({ control, name: 'roles' });
  const roles = useWatch({ control, name: 'roles' });
  const choices = schools
    .filter(({ id, open }) => open && (reach === null || reach.includes(id)))
    .map(({ id, name }) => ({ value: id, label: name }));
  const trouble = formState.errors.roles?.root?.message ?? formState.errors.roles?.message;
  return (
    <fieldset className={classes['roles']}>
      <legend>Roles</legend>
      {trouble ? <p className={classes['trouble']}>{trouble}</p> : null}
      {fields.map(({ id }, at) => {
        const role = roles[at]?.role ?? '';
        return (
          <div key={id} className={classes['row']}>
            <SelectField
              control={control}
              name={`roles.${placeOf(at)}.role`}
              label={`Role ${String(at + 1)}`}
              choices={roleChoices(reach !== null)}
              required
            />
            {role === '' || isAtSchool(role) ? (
              <SelectField
                control={control}
                name={`roles.${placeOf(at)}.school`}
                label={`School of role ${String(at + 1)}`}
                choices={choices}
                required
              />
            ) : (
              <p className={classes['trust']}>For the whole trust</p>
            )}
            {fields.length > 1 ? (
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={`Remove ${isRole(role) ? titleOf(role) : 'this role'}`}
                onClick={() => {
                  remove(at);
                }}
              >
                <IconTrash size={18} aria-hidden="true" />
              </ActionIcon>
            ) : null}
          </div>
        );
      })}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => {
          append({ role: '', school: reach?.[0] ?? '' });
        }}
      >
        Add another role
      </Button>
    </fieldset>
  );
}
