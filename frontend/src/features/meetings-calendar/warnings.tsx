/** What stands against the dates somebody is about to plan. */
import { useQuery } from '@tanstack/react-query';

import type { DateWarning, PlannedDate, WarningKind } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { schoolsQuery } from '@/api/schools';
import { listed } from '@/ui/counting';
import { day } from '@/ui/dates';

import { weekdayWords } from './days';
import classes from './meetings-calendar.module.css';

const KINDS: Readonly<Record<WarningKind, string>> = {
  'double-booked': 'already in another meeting at that time',
  holiday: 'in the holidays',
  weekend: 'at a weekend',
  'inset-day': 'on an INSET day',
  closure: 'on a day without school',
};

/** Every date of a series, or the one that was refused, with what is known against it. */
export function PlannedDates({ dates }: { readonly dates: readonly PlannedDate[] }) {
  const words = useWords();
  return (
    <ol className={classes['planned']}>
      {dates.map(({ on, warnings }) => (
        <li key={on} data-warned={warnings.length > 0 || undefined}>
          <span>
            {weekdayWords(on).slice(0, 3)} {day(on)}
          </span>
          {warnings.length > 0 ? <span>{warnings.map(words).join('; ')}</span> : null}
        </li>
      ))}
    </ol>
  );
}

function useWords(): (warning: DateWarning) => string {
  const nameOf = useNameOf();
  const { data: schools = [] } = useQuery(schoolsQuery);
  return ({ kind, school_ids: at, person_ids: people }) => {
    if (kind === 'double-booked') {
      const names = people.slice(0, 3).map((id) => nameOf(id));
      const more = people.length - names.length;
      const who = listed(more > 0 ? [...names, `${String(more)} more`] : names);
      return `${who} ${people.length === 1 ? 'is' : 'are'} ${KINDS[kind]}`;
    }
    const where = at.map((id) => schools.find((one) => one.id === id)?.short_name ?? 'a school');
    return `${where.length > 0 ? `For ${listed(where)}: ` : ''}${KINDS[kind]}`;
  };
}
