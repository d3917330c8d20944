/** Narrowing the list: by the beginning of a name, a role, a school, and leavers. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';

import type { Role } from '@/api/generated/directory';
import { schoolsQuery } from '@/api/schools';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';

import classes from './people-filters.module.css';
import type { PeopleSearch } from './queries';
import { roleChoices } from './roles-in-words';

const PAUSE_IN_TYPING_MS = 250;

type Wanted = {
  readonly q: string;
  readonly role: string | null;
  readonly school: string | null;
  readonly standing: string | null;
};

function searchOf({ q, role, school, standing }: Wanted): PeopleSearch {
  const words = q.trim();
  return {
    ...(words ? { q: words } : {}),
    ...(role ? { role: role as Role } : {}),
    ...(school ? { school } : {}),
    ...(standing === 'left' ? { left: true } : {}),
  };
}

type PeopleFiltersProps = {
  readonly search: PeopleSearch;
  readonly onSearch: (search: PeopleSearch) => void;
};

/** Follows the typing a moment later; nothing has to be pressed. */
export function PeopleFilters({ search, onSearch }: PeopleFiltersProps) {
  const { data: schools = [] } = useQuery(schoolsQuery);
  const { control } = useForm<Wanted>({
    defaultValues: {
      q: search.q ?? '',
      role: search.role ?? '',
      school: search.school ?? '',
      standing: search.left ? 'left' : '',
    },
  });
  const wanted = JSON.stringify(searchOf(useWatch({ control }) as Wanted));
  const tell = useEffectEvent(() => {
    if (wanted !== JSON.stringify(search)) onSearch(JSON.parse(wanted) as PeopleSearch);
  });
  useEffect(() => {
    const timer = window.setTimeout(tell, PAUSE_IN_TYPING_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [wanted]);
  return (
    <search className={classes['filters']} aria-label="Find people">
      <TextField control={control} name="q" label="Name begins with" />
      <SelectField
        control={control}
        name="role"
        label="Role"
        choices={[{ value: '', label: 'Any role' }, ...roleChoices(false)]}
      />
      <SelectField
        control={control}
        name="school"
        label="School"
        choices={[
          { value: '', label: 'Any school' },
          ...schools.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        control={control}
        name="standing"
        label="Standing"
        choices={[
          { value: '', label: 'In the trust now' },
          { value: 'left', label: 'Have left' },
        ]}
      />
    </search>
  );
}
