/** Who is in: everybody by name, one chosen at a time, each with a way out. */
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';

import { namesQuery } from '@/api/names';
import { SelectField } from '@/ui/form/select-field';

import type { NetworkValues } from './network-form';
import classes from './networks.module.css';

/** Choosing somebody adds them at once and empties the choice. */
export function MemberRows({ form }: { readonly form: UseFormReturn<NetworkValues> }) {
  const { control, setValue } = form;
  const { data: names } = useQuery(namesQuery);
  const members = useWatch({ control, name: 'members' });
  const adding = useWatch({ control, name: 'adding' });
  const put = (next: readonly string[]) => {
    setValue('members', [...next], { shouldDirty: true });
  };
  const add = useEffectEvent((id: string) => {
    put([...members.filter((member) => member !== id), id]);
    setValue('adding', '');
  });
  useEffect(() => {
    if (adding) add(adding);
  }, [adding]);
  const choices = [...(names?.values() ?? [])]
    .filter(({ id, active }) => active && !members.includes(id))
    .map(({ id, name, titles }) => ({
      value: id,
      label: titles[0] ? `${name} (${titles[0]})` : name,
    }));
  return (
    <fieldset className={classes['members']}>
      <legend>Members</legend>
      <ul className={classes['list']}>
        {members.map((id) => {
          const name = names?.get(id)?.name ?? 'A colleague';
          return (
            <li key={id} className={classes['row']}>
              <div className={classes['who']}>
                {name}
                <span>{names?.get(id)?.titles.join('; ')}</span>
              </div>
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={`Take ${name} off`}
                onClick={() => {
                  put(members.filter((member) => member !== id));
                }}
              >
                <IconX size={18} aria-hidden="true" />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <div className={classes['add']}>
        <SelectField
          control={control}
          name="adding"
          label="Add somebody"
          hint="Begin to type a name"
          choices={choices}
        />
      </div>
    </fieldset>
  );
}
