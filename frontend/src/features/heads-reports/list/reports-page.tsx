/** /heads-reports: whose report is in, whose is not, and what was published. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { schoolsQuery } from '@/api/schools';
import { todayQuery } from '@/api/today';
import { may, useSession, type Session } from '@/session/session';
import { Card } from '@/ui/card';
import { fetched } from '@/ui/fetched';
import { EmptyState, ErrorState, RowsSkeleton, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { publishedQuery, reportsQuery } from '../queries';
import { answerOf } from '../words';
import { byTerm, notIn, termToTellOf } from './by-term';
import { ReportsTable } from './reports-table';
import classes from './reports-page.module.css';

const StartForm = fetched('the form', async () => (await import('./start-form')).StartForm);

/** Governors and trustees see what was published, and nothing of what is on the way. */
export function ReportsPage() {
  const session = useSession();
  const atDesk = may(session, 'performance.read-heads-report');
  const reports = useQuery({ ...reportsQuery, enabled: atDesk });
  const published = useQuery(publishedQuery);
  const [starting, setStarting] = useState(false);
  const written = atDesk ? reports.data : [];
  const error = reports.error ?? published.error;
  const terms = written && published.data ? byTerm(written, published.data) : null;
  return (
    <>
      <PageTitle
        title="Headteacher’s Reports"
        answer={<Answer atDesk={atDesk} />}
        actions={
          may(session, 'performance.write-heads-report') ? (
            <Button
              onClick={() => {
                setStarting(true);
              }}
            >
              Start a report
            </Button>
          ) : null
        }
      />
      {terms && error ? <StaleBanner asOf={new Date(published.dataUpdatedAt)} /> : null}
      {terms && terms.length > 0 ? (
        <Stack>
          {terms.map(({ period, title, rows }) => (
            <Card key={period} title={title} flush>
              <div className={classes['table']}>
                <ReportsTable title={title} rows={rows} />
              </div>
            </Card>
          ))}
        </Stack>
      ) : (
        <Card>
          {terms ? (
            <EmptyState title="No report yet">
              {atDesk
                ? 'A Headteacher’s Report is begun half written: figures, plan and actions are there already.'
                : 'Each term’s report of the Headteacher is here once it is published.'}
            </EmptyState>
          ) : error ? (
            <ErrorState
              error={error}
              what="the reports"
              retry={() => {
                void Promise.all([reports.refetch(), published.refetch()]);
              }}
            />
          ) : (
            <RowsSkeleton what="the reports" rows={5} />
          )}
        </Card>
      )}
      {starting ? (
        <StartForm
          schools={ownSchools(session)}
          onClose={() => {
            setStarting(false);
          }}
        />
      ) : null}
    </>
  );
}

/** For those who read every school's: how many are in this term. */
function Answer({ atDesk }: { readonly atDesk: boolean }) {
  const session = useSession();
  const { data: today } = useQuery(todayQuery);
  const { data: schools } = useQuery(schoolsQuery);
  const { data: reports } = useQuery({ ...reportsQuery, enabled: atDesk });
  const { data: published } = useQuery(publishedQuery);
  if (!atDesk) {
    const [latest] = published ?? [];
    return latest
      ? `The latest is of ${latest.school_name}, Term ${String(latest.term)}.`
      : 'What the Headteacher tells the governors each term.';
  }
  if (!today?.term || !schools || !reports) return 'What each Headteacher tells the governors.';
  const theirs = ownSchools(session);
  const asked = schools.filter(
    ({ id, open }) => open && (theirs.length === 0 || theirs.includes(id)),
  );
  const term = termToTellOf(reports, { number: today.term, cycle: today.cycle });
  return answerOf(reports, term, notIn(reports, term, asked));
}

/** The schools somebody leads; none for those who look at them all. */
function ownSchools({ roles }: Session): readonly string[] {
  return roles.flatMap(({ role, school_id: school }) =>
    school !== null && (role === 'headteacher' || role === 'school-leader') ? [school] : [],
  );
}
