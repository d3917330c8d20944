/** What is coming, week by week of the school year: the view for a phone, and for reading aloud. */
import { Fragment } from 'react';

import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/page-states';

import { spanOf } from './span';
import { addDays, markOf, mondayOf, shortDay, weekdayWords, weekFrom, weekWords } from './days';
import { MeetingLine } from './meeting-entry';
import classes from './meetings-calendar.module.css';
import type { ViewProps } from './view-props';

/** Weeks in which nothing happens are left out; holidays and INSET days are named. */
export function AgendaView({ on, today, meetings, datesOf }: ViewProps) {
  const { from, to } = spanOf('agenda', on);
  if (meetings.length === 0) {
    return (
      <Card>
        <EmptyState title={`Nothing from ${shortDay(from)} to ${shortDay(to)}`}>
          Meetings you may know of appear here as they are planned.
        </EmptyState>
      </Card>
    );
  }
  const mondays: string[] = [];
  for (let at = mondayOf(from); at <= to; at = addDays(at, 7)) mondays.push(at);
  return (
    <div className={classes['agenda']}>
      {mondays.map((monday) => {
        const days = weekFrom(monday).filter((iso) => iso >= from && iso <= to);
        const told = days.filter(
          (iso) =>
            meetings.some((meeting) => meeting.on === iso) ||
            markOf(iso, datesOf(iso)).kind === 'inset',
        );
        if (told.length === 0) return null;
        const words = weekWords(monday, datesOf(weekFrom(monday)[4] ?? monday));
        return (
          <Card key={monday} title={words || `Week of ${shortDay(monday)}`}>
            <dl className={classes['days']}>
              {told.map((iso) => {
                const { name } = markOf(iso, datesOf(iso));
                const here = meetings.filter((meeting) => meeting.on === iso);
                return (
                  <Fragment key={iso}>
                    <dt data-today={iso === today || undefined}>
                      <span>{weekdayWords(iso)}</span> {shortDay(iso)}
                      {iso === today ? <em>Today</em> : null}
                    </dt>
                    <dd>
                      {name ? <p className={classes['mark']}>{name}</p> : null}
                      <ul>
                        {here.map((meeting) => (
                          <MeetingLine key={meeting.id} meeting={meeting} today={today} />
                        ))}
                      </ul>
                    </dd>
                  </Fragment>
                );
              })}
            </dl>
          </Card>
        );
      })}
    </div>
  );
}
