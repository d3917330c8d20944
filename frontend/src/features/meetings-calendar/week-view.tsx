/** A week of meetings, side by side, Monday first; weekends only where something is on. */
import { IconPlus } from '@tabler/icons-react';

import { day } from '@/ui/dates';
import { HiddenWords } from '@/ui/hidden-words';
import { LinkButton } from '@/ui/link';

import { markOf, mondayOf, shortDay, weekdayWords, weekFrom } from './days';
import { MeetingEntry } from './meeting-entry';
import classes from './meetings-calendar.module.css';
import type { ViewProps } from './view-props';

const WEEKDAYS = 5;

/** Each day a list under its name. */
export function WeekView({ on, today, meetings, datesOf, asked, adds }: ViewProps) {
  const days = weekFrom(mondayOf(on)).filter(
    (iso, at) => at < WEEKDAYS || meetings.some((meeting) => meeting.on === iso),
  );
  return (
    <div className={classes['week']} data-days={days.length}>
      {days.map((iso) => {
        const mark = markOf(iso, datesOf(iso));
        const here = meetings.filter((meeting) => meeting.on === iso);
        return (
          <section
            key={iso}
            className={classes['day']}
            data-kind={mark.kind}
            data-today={iso === today || undefined}
            aria-labelledby={`day-${iso}`}
          >
            <h3 id={`day-${iso}`}>
              <span>{weekdayWords(iso)}</span> {shortDay(iso)}
              {iso === today ? <HiddenWords>, today</HiddenWords> : null}
            </h3>
            {mark.name ? <p className={classes['mark']}>{mark.name}</p> : null}
            <ul>
              {here.map((meeting) => (
                <li key={meeting.id}>
                  <MeetingEntry meeting={meeting} />
                </li>
              ))}
            </ul>
            {here.length === 0 && !mark.name ? <p className={classes['none']}>Nothing</p> : null}
            {adds ? (
              <LinkButton
                to="/meetings/new"
                search={{ on: iso, ...(asked.forum ? { forum: asked.forum } : {}) }}
                variant="subtle"
                size="compact-sm"
                leftSection={<IconPlus size={16} aria-hidden="true" />}
              >
                Add<HiddenWords> a meeting on {day(iso)}</HiddenWords>
              </LinkButton>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
