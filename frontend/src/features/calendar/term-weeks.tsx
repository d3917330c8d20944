/** One term, week by week: school days, INSET days and days closed, told apart by more than colour. */
import type { Term } from '@/api/generated/directory';
import { Card } from '@/ui/card';
import { day, span } from '@/ui/dates';
import { HiddenWords } from '@/ui/hidden-words';

import classes from './term-weeks.module.css';
import { schoolDaysIn, weeksOf, type Dates, type Day } from './weeks';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;
const MARKS = { inset: 'INSET', closed: 'closed', school: '', outside: '' } as const;

type TermWeeksProps = {
  readonly term: Term;
  readonly dates: Dates;
  /** ISO date. */
  readonly today: string;
};

/** Days outside the term stay empty. */
export function TermWeeks({ term, dates, today }: TermWeeksProps) {
  const weeks = weeksOf(term, dates);
  const numbered = weeks.filter(({ number }) => number !== null).length;
  const now = today >= term.starts && today <= term.ends;
  return (
    <Card
      title={`Term ${String(term.number)}${now ? ', now' : ''}`}
      finding={`${span(term.starts, term.ends)} · ${String(numbered)} weeks, ${String(schoolDaysIn(weeks))} days`}
    >
      <table className={classes['weeks']}>
        <caption className="hidden-words">Weeks of Term {term.number}</caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ number, monday, days }) => (
            <tr key={monday}>
              <th scope="row">{number ?? '–'}</th>
              {days.map((one) => (
                <DayCell key={one.date} day={one} today={one.date === today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

type DayCellProps = { readonly day: Day; readonly today: boolean };

function DayCell({ day: { date, kind, name }, today }: DayCellProps) {
  if (kind === 'outside') return <td data-kind="outside" />;
  const number = Number(date.slice(8));
  return (
    <td data-kind={kind} data-today={today || undefined} title={name ?? undefined}>
      <span className={classes['date']}>
        {number === 1 || kind === 'closed' ? day(date).split(' ').slice(0, 2).join(' ') : number}
      </span>
      {MARKS[kind] ? <span className={classes['mark']}>{MARKS[kind]}</span> : null}
      {today ? <HiddenWords>, today</HiddenWords> : null}
    </td>
  );
}
