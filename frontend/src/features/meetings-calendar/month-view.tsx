/** A month of meetings, a row for each week of the school year. */
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import { day } from '@/ui/dates';

import { markOf, weekdayWords, weekWords, weeksOfMonth } from './days';
import { MeetingEntry } from './meeting-entry';
import classes from './meetings-calendar.module.css';
import type { ViewProps } from './view-props';

const MOST_IN_A_DAY = 3;

/** Whoever uses a keyboard adds a meeting from the button above; the plus signs are for pointing. */
export function MonthView({ on, today, meetings, datesOf, asked, adds }: ViewProps) {
  const weeks = weeksOfMonth(on);
  const month = on.slice(0, 7);
  return (
    <table className={classes['month']}>
      <caption className="hidden-words">Meetings by day</caption>
      <thead>
        <tr>
          <th scope="col">Week</th>
          {(weeks[0] ?? []).map((iso) => (
            <th key={iso} scope="col">
              <abbr title={weekdayWords(iso)}>{weekdayWords(iso).slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => {
          const monday = week[0] ?? on;
          return (
            <tr key={monday}>
              <th scope="row">
                <Link to="/meetings" search={{ ...asked, view: 'week', on: monday }}>
                  {weekWords(monday, datesOf(week[4] ?? monday)) || 'Week'}
                </Link>
              </th>
              {week.map((iso) => {
                const mark = markOf(iso, datesOf(iso));
                const mine = meetings.filter((meeting) => meeting.on === iso);
                const more = mine.length - MOST_IN_A_DAY;
                return (
                  <td
                    key={iso}
                    data-kind={mark.kind}
                    data-outside={iso.startsWith(month) ? undefined : ''}
                    data-today={iso === today || undefined}
                  >
                    <div className={classes['dayTop']}>
                      <time dateTime={iso} aria-current={iso === today ? 'date' : undefined}>
                        {Number(iso.slice(8))}
                      </time>
                      {mark.name ? <span className={classes['mark']}>{mark.name}</span> : null}
                      {adds ? (
                        <Link
                          className={classes['add']}
                          to="/meetings/new"
                          search={{ on: iso, ...(asked.forum ? { forum: asked.forum } : {}) }}
                          tabIndex={-1}
                          aria-label={`Add a meeting on ${day(iso)}`}
                        >
                          <IconPlus size={16} aria-hidden="true" />
                        </Link>
                      ) : null}
                    </div>
                    {mine.slice(0, more > 1 ? MOST_IN_A_DAY : MOST_IN_A_DAY + 1).map((meeting) => (
                      <MeetingEntry key={meeting.id} meeting={meeting} />
                    ))}
                    {more > 1 ? (
                      <Link
                        className={classes['more']}
                        to="/meetings"
                        search={{ ...asked, view: 'week', on: iso }}
                        aria-label={`${String(more)} more on ${day(iso)}`}
                      >
                        {more} more
                      </Link>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
