/** The way to a school's own plan where there is none yet: start it, or read last year's. */
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { change } from '@/api/client';
import type { PlanSummary, PlanView } from '@/api/generated/planning';
import { explain } from '@/api/problem';
import { Card } from '@/ui/card';
import { FormTrouble } from '@/ui/form/form-trouble';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState } from '@/ui/page-states';

import { useAccept } from '../changing';
import { prioritiesQuery } from '../queries';
import { stateWords } from '../words';
import { CycleChoice } from './cycle-choice';
import classes from './plans-page.module.css';

type MyPlanPageProps = {
  readonly schoolId: string;
  readonly cycle: string;
  /** This cycle by the trust's calendar. */
  readonly today: string;
  readonly mayStart: boolean;
  /** The school's plans of other years. */
  readonly others: readonly PlanSummary[];
};

/** A year can be begun early, once the trust has published priorities for it. */
export function MyPlanPage({ schoolId, cycle, today, mayStart, others }: MyPlanPageProps) {
  const navigate = useNavigate();
  const accept = useAccept();
  const { data: priorities } = useQuery(prioritiesQuery);
  const published = (priorities ?? []).filter((one) => one.published).map((one) => one.cycle);
  const starting = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      change<PlanView>('/api/planning/plans', {
        method: 'POST',
        body: { school_id: schoolId, cycle },
      }),
    onSuccess: async (plan) => {
      accept(plan);
      await navigate({ to: '/plans/$planId', params: { planId: plan.id } });
    },
  });
  const cycles = [...new Set([today, cycle, ...published])].toSorted().reverse();
  return (
    <>
      <PageTitle
        title="My school’s plan"
        answer={`There is no plan for ${cycle} yet.`}
        actions={
          <CycleChoice
            {...{ cycle, cycles }}
            onChoose={(chosen) => {
              void navigate({ to: '/my-plan', search: { cycle: chosen } });
            }}
          />
        }
      />
      <Card>
        <EmptyState
          title={`No plan for ${cycle} yet`}
          {...(mayStart
            ? {
                action: (
                  <Button
                    loading={starting.isPending}
                    onClick={() => {
                      starting.mutate();
                    }}
                  >
                    Start the plan for {cycle}
                  </Button>
                ),
              }
            : {})}
        >
          {mayStart
            ? 'It begins with the standard sections and the trust’s priorities as headings. Only your school’s leaders see it until you share it.'
            : 'The school has published none; you can read it here as soon as it does.'}
        </EmptyState>
        <FormTrouble
          message={starting.error ? explain(starting.error, 'the plan').detail : undefined}
        />
      </Card>
      {others.length > 0 ? (
        <nav className={classes['others']} aria-label="Plans of other years">
          <span>Your plans of other years:</span>
          {others.map(({ id, cycle: year, state }) => (
            <TextLink key={id} to="/plans/$planId" params={{ planId: id }}>
              {year}, {stateWords[state].toLowerCase()}
            </TextLink>
          ))}
        </nav>
      ) : null}
    </>
  );
}
