/** /calendar: where today stands, and what the whole year looks like, for the trust or a school. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import { schoolsQuery } from '@/api/schools';
import { mayAt } from '@/session/reach';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { LinkButton } from '@/ui/link';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { CalendarChoice } from './calendar-choice';
import classes from './calendar.module.css';
import { OtherDays } from './other-days';
import { OwnDates } from './own-dates';
import { cycleQuery, todayAtQuery } from './queries';
import { TermWeeks } from './term-weeks';

export type CalendarSearch = { readonly cycle?: string; readonly school?: string };

type CalendarPageProps = {
  readonly search: CalendarSearch;
  readonly onSearch: (search: CalendarSearch) => void;
};

/** The year shown is the present one unless another is chosen. */
export function CalendarPage({ search, onSearch }: CalendarPageProps) {
  const session = useSession();
  const schoolId = search.school ?? null;
  const { data: today } = useSuspenseQuery(todayAtQuery(schoolId));
  const cycle = search.cycle ?? today.cycle;
  const { data: year } = useSuspenseQuery(cycleQuery(cycle));
  const { data: schools = [] } = useQuery(schoolsQuery);
  const school = schools.find(({ id }) => id === schoolId);
  const own = year?.schools.find((one) => one.school_id === schoolId);
  const dates = own ?? year?.trust;
  const setsAll = may(session, 'directory.set-calendar');
  const setsOwn = schoolId !== null && mayAt(session, 'directory.set-school-calendar', schoolId);
  return (
    <>
      <PageTitle
        title={school ? `Calendar of ${school.name}` : 'Calendar'}
        answer={`${day(today.date)}: ${today.words}.`}
        actions={
          dates && setsAll && !schoolId ? (
            <LinkButton to="/calendar/$cycle/edit" params={{ cycle }}>
              Change the trust’s dates
            </LinkButton>
          ) : dates && setsOwn ? (
            <LinkButton to="/calendar/$cycle/$schoolId" params={{ cycle, schoolId }}>
              {own?.differs ? 'Change its own dates' : 'Set dates of its own'}
            </LinkButton>
          ) : null
        }
      />
      <Stack>
        <CalendarChoice {...{ search, onSearch, cycle, schools }} present={today.cycle} />
        {dates && year ? (
          <>
            {school ? <OwnDates {...{ school, own, cycle, setsOwn }} /> : null}
            <div className={classes['terms']}>
              {dates.terms.map((term) => (
                <TermWeeks key={term.number} term={term} dates={dates} today={today.date} />
              ))}
            </div>
            <OtherDays {...{ dates, year, schools, schoolId, cycle }} />
          </>
        ) : (
          <Card>
            <EmptyState
              title={`No dates are published for ${cycle}`}
              action={
                setsAll ? (
                  <LinkButton to="/calendar/$cycle/edit" params={{ cycle }}>
                    Set the six terms
                  </LinkButton>
                ) : null
              }
            >
              {setsAll
                ? 'You begin from a usual six-term year and change what differs.'
                : 'They appear here once the trust has published them.'}
            </EmptyState>
          </Card>
        )}
      </Stack>
    </>
  );
}
