/** What the trust wants of every school in a year, and how the schools answer it. */
import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';

import type { PlanSummary, PrioritiesView } from '@/api/generated/planning';
import { useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, RowsSkeleton } from '@/ui/page-states';

import classes from './priorities-page.module.css';
import { plansOfCycleQuery, prioritiesQuery } from './queries';

const PrioritiesForm = lazy(() => import('./priorities-form'));

type PrioritiesPageProps = { readonly cycle: string; readonly today: string };

/** "2026-27" → "2027-28". */
export function cycleAfter(cycle: string): string {
  const year = Number(cycle.slice(0, 4)) + 1;
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Whoever sets priorities sees the draft; everybody else what was published last. */
export function PrioritiesPage({ cycle, today }: PrioritiesPageProps) {
  const { data: every } = useSuspenseQuery(prioritiesQuery);
  const maySet = useSession().permissions.includes('planning.set-priorities');
  const [editing, setEditing] = useState(false);
  const navigate = useNavigate();
  const found = every.find((one) => one.cycle === cycle);
  const known = [today, cycle, ...every.map((one) => one.cycle)];
  const cycles = [...new Set(maySet ? [...known, cycleAfter(today)] : known)].toSorted().reverse();
  return (
    <>
      <PageTitle
        title={`Trust priorities ${cycle}`}
        answer={answer(found, cycle)}
        actions={
          <>
            {cycles.length > 1 ? (
              <label className={classes['cycle']}>
                Year
                <select
                  value={cycle}
                  onChange={({ currentTarget: { value } }) => {
                    setEditing(false);
                    void navigate({ to: '/priorities', search: { cycle: value } });
                  }}
                >
                  {cycles.map((one) => (
                    <option key={one}>{one}</option>
                  ))}
                </select>
              </label>
            ) : null}
            {maySet && !editing ? (
              <Button
                variant={found?.unpublished_changes ? 'filled' : 'default'}
                onClick={() => {
                  setEditing(true);
                }}
              >
                {found ? 'Edit and publish' : 'Set priorities'}
              </Button>
            ) : null}
          </>
        }
      />
      {editing ? (
        <Suspense fallback={<RowsSkeleton what="the form" />}>
          <PrioritiesForm
            {...{ cycle }}
            priorities={found ?? null}
            onDone={() => {
              setEditing(false);
            }}
          />
        </Suspense>
      ) : found && found.priorities.length > 0 ? (
        <Shown priorities={found} />
      ) : (
        <Card>
          <EmptyState title={`No priorities for ${cycle} yet`}>
            {maySet
              ? 'Write them here and publish them; every school’s plan then has them as headings.'
              : 'The Chief Executive publishes them; every school’s plan then has them as headings.'}
          </EmptyState>
        </Card>
      )}
    </>
  );
}

function answer(found: PrioritiesView | undefined, cycle: string): string {
  if (!found || found.priorities.length === 0) return `None set for ${cycle} yet.`;
  const many = `${String(found.priorities.length)} ${found.priorities.length === 1 ? 'priority' : 'priorities'}`;
  if (!found.published) return `${many} written, not published yet: only you see them.`;
  const since = found.published_at ? `, published ${day(found.published_at)}` : '';
  const changed = found.unpublished_changes ? ' There are changes the schools do not see yet.' : '';
  return `${many}${since}; each stands as a heading in every school’s plan.${changed}`;
}

function Shown({ priorities }: { readonly priorities: PrioritiesView }) {
  const { data: plans } = useQuery(plansOfCycleQuery(priorities.cycle));
  return (
    <div className={classes['stack']}>
      {priorities.priorities.map(({ id, code, title, intent }) => (
        <Card key={id} title={`${code} ${title}`}>
          {intent ? <p className={classes['words']}>{intent}</p> : null}
          {plans && plans.length > 0 ? <Answers {...{ plans }} priorityId={id} /> : null}
        </Card>
      ))}
      {priorities.curriculum_statement ? (
        <Card title="Trust curriculum statement">
          <p className={classes['words']}>{priorities.curriculum_statement}</p>
        </Card>
      ) : null}
    </div>
  );
}

type AnswersProps = { readonly plans: readonly PlanSummary[]; readonly priorityId: string };

/** The schools' own objectives under one priority, side by side and in no order of merit. */
function Answers({ plans, priorityId }: AnswersProps) {
  const answers = plans
    .map(({ id, school_name: school, objectives }) => ({
      id,
      school,
      titles: objectives.filter(({ priority_id: one }) => one === priorityId),
    }))
    .filter(({ titles }) => titles.length > 0)
    .toSorted((one, other) => one.school.localeCompare(other.school));
  if (answers.length === 0)
    return <p className={classes['none']}>No plan has an objective here yet.</p>;
  return (
    <details className={classes['answers']}>
      <summary>
        {plans.length === 1
          ? `Objectives of ${plans[0]?.school_name ?? 'the school'}`
          : `Objectives in ${String(answers.length)} of ${String(plans.length)} plans`}
      </summary>
      <dl>
        {answers.map(({ id, school, titles }) => (
          <div key={id}>
            <dt>{school}</dt>
            <dd>
              {titles.map(({ id: objectiveId, title }) => (
                <p key={objectiveId}>{title}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
