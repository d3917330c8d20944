/** Below the terms: INSET days and closures by name, and the schools with dates of their own. */
import type { CycleView } from '@/api/generated/directory';
import type { School } from '@/api/schools';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { Stack } from '@/ui/stack';

import classes from './calendar.module.css';
import type { Dates } from './weeks';

type OtherDaysProps = {
  readonly dates: Dates;
  readonly year: CycleView;
  readonly schools: readonly School[];
  readonly schoolId: string | null;
  readonly cycle: string;
};

/** The schools are listed under the trust's own calendar only. */
export function OtherDays({ dates, year, schools, schoolId, cycle }: OtherDaysProps) {
  const inset = [...dates.inset_days].sort();
  const closed = [...dates.closures].sort((one, other) => one.on.localeCompare(other.on));
  const differing = year.schools.filter(({ differs }) => differs);
  return (
    <Stack as="columns">
      <Card title="INSET days" finding={`${counted(inset.length, 'day')} for colleagues only.`}>
        <ul className={classes['days']}>
          {inset.map((date) => (
            <li key={date}>{day(date)}</li>
          ))}
        </ul>
      </Card>
      <Card title="Closed" finding="Bank holidays and other weekdays without school.">
        <ul className={classes['days']}>
          {closed.map(({ on, name }) => (
            <li key={on}>
              <span>{day(on)}</span>
              <span>{name}</span>
            </li>
          ))}
        </ul>
      </Card>
      {schoolId === null ? (
        <Card
          title="Schools with dates of their own"
          finding={differing.length === 0 ? 'Every school follows the trust’s dates.' : undefined}
        >
          <ul className={classes['days']}>
            {differing.map(({ school_id: id }) => (
              <li key={id}>
                <TextLink to="/calendar" search={{ cycle, school: id }}>
                  {schools.find((school) => school.id === id)?.name ?? 'A school'}
                </TextLink>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </Stack>
  );
}
