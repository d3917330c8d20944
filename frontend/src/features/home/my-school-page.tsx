/** My school: the plan at a glance, and what waits for a rating. */
import { useQuery } from '@tanstack/react-query';

import type { PlanView } from '@/api/generated/planning';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/page-states';

import { InboxButton } from './inbox-button';
import { PlanFigures } from './plan-figures';
import { planQuery, plansQuery } from './queries';
import { answerFor, dueInTerm, toRate, troubled, type Step } from './standing-of-plan';
import { Steps } from './steps';

const LAST_TERM = 6;

/** Refreshes by itself while a colleague rates. */
export function MySchoolPage({ schoolId }: { readonly schoolId: string }) {
  const { data: today } = useQuery(todayQuery);
  const plans = useQuery({
    ...plansQuery({ school_id: schoolId, cycle: today?.cycle ?? '' }),
    enabled: today !== undefined,
  });
  const planId = plans.data?.find(({ in_full: inFull }) => inFull)?.id;
  const plan = useQuery({ ...planQuery(planId ?? ''), enabled: planId !== undefined });
  const error = plans.error ?? plan.error;
  if (plan.data && today) {
    return <Shown plan={plan.data} term={today.term ?? LAST_TERM} words={today.words} />;
  }
  if (error) {
    const retry = () => void (plans.error ? plans.refetch() : plan.refetch());
    return (
      <>
        <PageTitle title="My school" />
        <Card>
          <ErrorState error={error} what="your school’s plan" retry={retry} />
        </Card>
      </>
    );
  }
  if (plans.data && planId === undefined) {
    return (
      <>
        <PageTitle title="Your school has no plan for this year yet" answer={today?.words} />
        <Card>
          <EmptyState
            title="Begin with last year’s, or with an empty plan"
            action={<LinkButton to="/my-plan">Go to the plan</LinkButton>}
          >
            The trust’s priorities are already there as headings.
          </EmptyState>
        </Card>
      </>
    );
  }
  return <PageSkeleton what="your school’s plan" />;
}

type ShownProps = { readonly plan: PlanView; readonly term: number; readonly words: string };

function Shown({ plan, term, words }: ShownProps) {
  const waiting = toRate(plan, term);
  const open = <LinkButton to="/my-plan">Open the plan</LinkButton>;
  return (
    <>
      <PageTitle
        title={answerFor(plan, term)}
        answer={`${words} · ${plan.school_name}, ${plan.cycle}`}
        actions={
          <>
            <InboxButton schoolId={plan.school_id} />
            {open}
          </>
        }
      />
      <PlanFigures plan={plan} term={term} />
      {plan.state === 'draft' || plan.state === 'shared' ? null : (
        <Lists
          plan={plan}
          waiting={waiting}
          worse={troubled(plan)}
          due={dueInTerm(plan, term).filter(
            ({ milestone }) => milestone.rating === 'on-track' || milestone.rating === 'embedded',
          )}
        />
      )}
    </>
  );
}

type ListsProps = {
  readonly plan: PlanView;
  readonly waiting: readonly Step[];
  readonly worse: readonly Step[];
  readonly due: readonly Step[];
};

function Lists({ plan, waiting, worse, due }: ListsProps) {
  return (
    <Steps
      plan={plan}
      lists={[
        { title: 'Next to rate', finding: 'Promised by now, and not rated yet', steps: waiting },
        { title: 'Not going well', finding: 'Rated off track or at risk', steps: worse },
        { title: 'Going well this term', finding: 'Promised for this term', steps: due },
      ]}
    />
  );
}
