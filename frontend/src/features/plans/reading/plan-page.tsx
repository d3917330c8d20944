/** A school's improvement plan: read, written, rated and moved on, all in one place. */
import { Button } from '@mantine/core';
import { useSuspenseQuery, useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useEffect, useState } from 'react';

import type { PlanView } from '@/api/generated/planning';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { StaleBanner } from '@/ui/page-states';

import { NextStep } from '../life/next-step';
import { Steps } from '../life/steps';
import { planPath, planQuery } from '../queries';
import { pick, termFor, type Showing } from '../showing';
import { planAnswer } from '../words';
import { EditingParts } from '../writing/editing';
import { warmForms } from '../writing/forms';
import { Contents } from './contents';
import { Counts } from './counts';
import classes from './plan-page.module.css';
import { OwnObjectives, PriorityBlock } from './priority-block';
import { SectionBlock } from './section-block';
import { ShownCard } from './shown-card';

const CarryDialog = lazy(() => import('../life/carry-dialog'));

type PlanPageProps = { readonly planId: string; readonly show: Showing | null };

/** The same page for everybody who may read the plan; what they may do is the plan's own `may`. */
export function PlanPage({ planId, show }: PlanPageProps) {
  const { data: plan, isRefetchError, dataUpdatedAt } = useSuspenseQuery(planQuery(planId));
  const { data: today } = useQuery(todayQuery);
  const term = termFor(plan, today);
  const writes = plan.may.write || plan.may.rate || plan.may.comment;
  useEffect(() => {
    if (writes) void warmForms();
  }, [writes]);
  const due = plan.may.rate ? pick(plan, 'due', term).length : 0;
  return (
    <EditingParts planId={planId}>
      <PageTitle
        title={`${plan.school_name}: improvement plan ${plan.cycle}`}
        answer={planAnswer(plan)}
        actions={<Actions {...{ plan, due }} />}
      />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <div className={classes['columns']}>
        <aside className={classes['aside']} aria-label="About this plan">
          <Card title="Where it stands">
            <Steps state={plan.state} />
            <NextStep plan={plan} />
          </Card>
          {plan.counts.total > 0 ? (
            <Card title="Milestones">
              <Counts planId={plan.id} counts={plan.counts} />
            </Card>
          ) : null}
          <div className={classes['contents']}>
            <Card title="In this plan">
              <Contents plan={plan} />
            </Card>
          </div>
        </aside>
        <div className={classes['plan']}>
          {show ? <ShownCard {...{ plan, show, term }} /> : null}
          {plan.objectives.length === 0 && plan.may.write ? <Beginning plan={plan} /> : null}
          {plan.sections.map((section) => (
            <SectionBlock key={section.key} {...{ plan, section }}>
              {section.key === 'priorities' ? (
                <>
                  {plan.headings.map((heading) => (
                    <PriorityBlock key={heading.priority_id} {...{ plan, heading }} />
                  ))}
                  <OwnObjectives plan={plan} />
                </>
              ) : null}
            </SectionBlock>
          ))}
        </div>
      </div>
    </EditingParts>
  );
}

type ActionsProps = { readonly plan: PlanView; readonly due: number };

function Actions({ plan, due }: ActionsProps) {
  const [carrying, setCarrying] = useState(false);
  const params = { planId: plan.id };
  const beginning = plan.may.carry && plan.state !== 'published';
  return (
    <>
      {plan.may.rate ? (
        <LinkButton to="/plans/$planId/rate" params={params}>
          {due > 0 ? `Rate milestones (${String(due)})` : 'Rate milestones'}
        </LinkButton>
      ) : null}
      {beginning && plan.objectives.length > 0 ? (
        <>
          <LinkButton to="/plans/$planId/paste" params={params} variant="default">
            Paste a table
          </LinkButton>
          <Button
            variant="default"
            onClick={() => {
              setCarrying(true);
            }}
          >
            Carry forward
          </Button>
        </>
      ) : null}
      <LinkButton to="/plans/$planId/versions" params={params} variant="default">
        Versions
      </LinkButton>
      <LinkButton to="/plans/$planId/print" params={params} variant="default">
        Print
      </LinkButton>
      <Button component="a" href={planPath(plan.id, '/export.docx')} download variant="default">
        Word copy
      </Button>
      {carrying ? (
        <Suspense fallback={null}>
          <CarryDialog
            {...{ plan }}
            onClose={() => {
              setCarrying(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** Three ways to begin, for a plan without objectives. */
function Beginning({ plan }: { readonly plan: PlanView }) {
  const [carrying, setCarrying] = useState(false);
  return (
    <Card
      title="Where would you like to begin?"
      finding="The trust’s priorities are here already, as headings."
    >
      <div className={classes['ways']}>
        <Button
          variant="default"
          onClick={() => {
            setCarrying(true);
          }}
        >
          Start from last year’s objectives
        </Button>
        <LinkButton to="/plans/$planId/paste" params={{ planId: plan.id }} variant="default">
          Paste a table from Word or Excel
        </LinkButton>
        <Button component="a" href="#priorities" variant="default">
          Write the first objective
        </Button>
      </div>
      {carrying ? (
        <Suspense fallback={null}>
          <CarryDialog
            {...{ plan }}
            onClose={() => {
              setCarrying(false);
            }}
          />
        </Suspense>
      ) : null}
    </Card>
  );
}
