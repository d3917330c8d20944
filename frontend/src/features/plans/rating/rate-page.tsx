/** The end of a term: every milestone that is due, one after another, by keyboard or thumb. */
import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { PlanView } from '@/api/generated/planning';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState } from '@/ui/page-states';
import { ProgressBar } from '@/ui/progress-bar';
import { StatusChip } from '@/ui/status-chip';

import { planQuery } from '../queries';
import { pick, termFor, type Shown } from '../showing';
import { count } from '../words';
import { EditingParts } from '../writing/editing';
import { RatingForm } from '../writing/forms';
import classes from './rate-page.module.css';
import { ratingBefore } from './slipping';

type RatePageProps = { readonly planId: string; readonly all: boolean };

/** The list stays as it was when the page opened, so that nothing jumps away under the hand. */
export function RatePage({ planId, all }: RatePageProps) {
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: today } = useQuery(todayQuery);
  const term = all ? 6 : termFor(plan, today);
  return (
    <EditingParts planId={planId}>
      <PageTitle
        title="Rate milestones"
        answer={`${plan.school_name}, ${plan.cycle}. ${
          all || term === 0
            ? 'Every milestone not yet embedded.'
            : `Everything promised by the end of Term ${String(term)} and not yet embedded.`
        }`}
        actions={
          <>
            <LinkButton
              to="/plans/$planId/rate"
              params={{ planId }}
              search={all ? {} : { all: true }}
              variant="default"
            >
              {all ? 'Only those due' : 'All milestones'}
            </LinkButton>
            <LinkButton to="/plans/$planId" params={{ planId }} variant="default">
              Back to the plan
            </LinkButton>
          </>
        }
      />
      {today && plan.may.rate ? <Rows key={String(all)} plan={plan} term={all ? 6 : term} /> : null}
      {plan.may.rate ? null : (
        <Card>
          <EmptyState title="There is nothing to rate here">
            Milestones are rated by the school’s leaders once the plan is published.
          </EmptyState>
        </Card>
      )}
    </EditingParts>
  );
}

type RowsProps = { readonly plan: PlanView; readonly term: number };

function Rows({ plan, term }: RowsProps) {
  const [ids] = useState(() => pick(plan, 'due', term).map(({ milestone }) => milestone.id));
  const [rated, setRated] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  if (ids.length === 0) {
    return (
      <Card>
        <EmptyState
          title="Nothing is due"
          action={
            <LinkButton
              to="/plans/$planId/rate"
              params={{ planId: plan.id }}
              search={{ all: true }}
            >
              Rate one early
            </LinkButton>
          }
        >
          Everything promised by now is embedded.
        </EmptyState>
      </Card>
    );
  }
  const rows = ids.flatMap((id) => {
    const found = plan.objectives.flatMap((objective) =>
      objective.milestones
        .filter((milestone) => milestone.id === id)
        .map((milestone) => ({ objective, milestone })),
    );
    return found.slice(0, 1);
  });
  const goOn = (from: string) => {
    setRated((before) => new Set(before).add(from));
    const radios = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const after = [...radios].slice(ids.indexOf(from) + 1);
    const next = after.find((row) => row.querySelector('[type=radio]') !== null);
    next?.querySelector<HTMLElement>('[type=radio]')?.focus();
  };
  const left = rows.length - rated.size;
  return (
    <>
      <div className={classes['progress']} role="status">
        <ProgressBar label="Milestones rated" done={rated.size} of={rows.length} figure="count" />
        <span>{left === 0 ? 'All rated.' : `${count(left, 'milestone')} to go.`}</span>
      </div>
      <p className={classes['keys']}>
        Keys: <kbd>1</kbd> Not started, <kbd>2</kbd> Off track, <kbd>3</kbd> At risk, <kbd>4</kbd>{' '}
        On track, <kbd>5</kbd> Embedded; <kbd>Enter</kbd> saves and goes on to the next.
      </p>
      <ol ref={list} className={classes['rows']}>
        {rows.map((row) => (
          <Row
            key={row.milestone.id}
            plan={plan}
            row={row}
            rated={rated.has(row.milestone.id)}
            onRated={() => {
              goOn(row.milestone.id);
            }}
            onAgain={() => {
              setRated((before) => new Set([...before].filter((id) => id !== row.milestone.id)));
            }}
          />
        ))}
      </ol>
    </>
  );
}

type RowProps = {
  readonly plan: PlanView;
  readonly row: Shown;
  readonly rated: boolean;
  readonly onRated: () => void;
  readonly onAgain: () => void;
};

function Row({ plan, row: { objective, milestone }, rated, onRated, onAgain }: RowProps) {
  const [round, setRound] = useState(0);
  return (
    <li data-row className={classes['row']} data-rated={rated || undefined}>
      <div className={classes['top']}>
        <div>
          <h2 className={classes['title']}>{milestone.title}</h2>
          <p className={classes['objective']}>
            Term {milestone.term} · {objective.title}
          </p>
        </div>
        <span className={classes['now']}>
          <StatusChip
            status={milestone.overdue ? 'overdue' : milestone.rating}
            from={ratingBefore(milestone)}
          />
        </span>
      </div>
      {rated ? (
        <p className={classes['done']} role="status">
          Saved.{' '}
          <Button variant="subtle" size="compact-sm" onClick={onAgain}>
            Rate again
          </Button>
        </p>
      ) : (
        <RatingForm
          key={round}
          {...{ plan, milestone }}
          draftKey={`plan/${plan.id}/rating/${milestone.id}`}
          onClose={() => {
            setRound(round + 1);
          }}
          onRated={onRated}
        />
      )}
    </li>
  );
}
