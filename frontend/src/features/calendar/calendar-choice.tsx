/** Which year, and whose dates. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';

import type { School } from '@/api/schools';
import { SelectField } from '@/ui/form/select-field';

import type { CalendarSearch } from './calendar-page';
import classes from './calendar.module.css';
import { cycleAfter, publishedQuery } from './queries';

type CalendarChoiceProps = {
  readonly search: CalendarSearch;
  readonly onSearch: (search: CalendarSearch) => void;
  readonly cycle: string;
  readonly present: string;
  readonly schools: readonly School[];
};

/** The coming year is offered too: it has to be published before it begins. */
export function CalendarChoice(props: CalendarChoiceProps) {
  const { search, onSearch, cycle, present, schools } = props;
  const { data: published = [] } = useQuery(publishedQuery);
  const cycles = new Set([
    cycleAfter(present),
    present,
    ...published.map((one) => one.cycle),
    cycle,
  ]);
  const { control } = useForm<{ cycle: string | null; school: string | null }>({
    defaultValues: { cycle, school: search.school ?? '' },
  });
  const chosen = useWatch({ control });
  const wanted: CalendarSearch = {
    ...(chosen.cycle && chosen.cycle !== present ? { cycle: chosen.cycle } : {}),
    ...(chosen.school ? { school: chosen.school } : {}),
  };
  const key = JSON.stringify(wanted);
  const tell = useEffectEvent(() => {
    if (wanted.cycle !== search.cycle || wanted.school !== search.school) onSearch(wanted);
  });
  useEffect(() => {
    tell();
  }, [key]);
  return (
    <div className={classes['choice']}>
      <SelectField
        control={control}
        name="cycle"
        label="Academic year"
        choices={[...cycles]
          .sort()
          .reverse()
          .map((value) => ({ value, label: value }))}
      />
      <SelectField
        control={control}
        name="school"
        label="Whose dates"
        choices={[
          { value: '', label: 'The trust’s' },
          ...schools.filter(({ open }) => open).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
}
