/** What stands against a date, said before anybody goes past it (R37). */
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import type { DateWarning, PlannedDate } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { schoolsQuery } from '@/api/schools';

import classes from './warnings.module.css';
import { warningInWords, weekdayAndDay } from './words';

/** Heard as soon as it appears. */
export function Warnings({ dates }: { readonly dates: readonly PlannedDate[] }) {
  return (
    <div className={classes['warnings']} role="alert">
      {dates.map(({ on, warnings }) => (
        <div key={on}>
          <p className={classes['date']}>{weekdayAndDay(on)}</p>
          <WarningLines warnings={warnings} />
        </div>
      ))}
    </div>
  );
}

/** One line a warning. */
export function WarningLines({ warnings }: { readonly warnings: readonly DateWarning[] }) {
  const nameOf = useNameOf();
  const { data: schools } = useQuery(schoolsQuery);
  const schoolName = (id: string) =>
    schools?.find((school) => school.id === id)?.short_name ?? 'a school';
  return (
    <ul className={classes['lines']}>
      {warnings.map((warning) => (
        <li key={warning.kind}>
          <IconAlertTriangleFilled size={16} aria-hidden="true" />
          <span>{warningInWords(warning, schoolName, nameOf)}</span>
        </li>
      ))}
    </ul>
  );
}
