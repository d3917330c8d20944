/** The trust's outcomes for its trustees: three years by phase, gaps labelled, no school named. */
import { useQuery } from '@tanstack/react-query';

import type { OutcomesView } from '@/api/generated/accountability';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { clock } from '@/ui/dates';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton, StaleBanner } from '@/ui/page-states';

import { AgeOf, AwayBanner } from '../column-age';
import { useColumnAges } from '../freshness';
import { outcomesQuery } from '../queries';
import { InspectionsCard } from './inspections-card';
import classes from './outcomes.module.css';
import { PhaseCard } from './phase-card';
import { answerForOutcomes } from './reading';

/** Whoever may see it sees the same. */
export function OutcomesPage() {
  const { data, error, dataUpdatedAt, refetch } = useQuery(outcomesQuery);
  if (!data && error) {
    return (
      <>
        <PageTitle title="Outcomes" />
        <Card>
          <ErrorState error={error} what="the outcomes" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!data) return <PageSkeleton what="the outcomes" />;
  return (
    <>
      {error ? (
        <StaleBanner asOf={clock(new Date(dataUpdatedAt))}>
          Accountability is not answering: this is the page as it was then.
        </StaleBanner>
      ) : null}
      <Shown outcomes={data} />
    </>
  );
}

function Shown({ outcomes }: { readonly outcomes: OutcomesView }) {
  const { data: today } = useQuery(todayQuery);
  const ages = useColumnAges([outcomes.column]);
  const { years, phases, inspections } = outcomes;
  const told = phases.filter(({ measures }) => measures.length > 0);
  const span = `${years[0] ?? ''} to ${years.at(-1) ?? ''}`;
  return (
    <>
      <PageTitle
        title={answerForOutcomes(outcomes)}
        answer={[today?.words, `The whole trust by phase, ${span}`].filter(Boolean).join(' · ')}
        actions={
          <LinkButton to="/accountability/summary" variant="default">
            Plans and cadence
          </LinkButton>
        }
      />
      <AwayBanner ages={ages} />
      <p className={classes['age']}>
        <AgeOf name="Outcomes" age={ages[0]} />
      </p>
      <div className={classes['cards']}>
        {told.length === 0 ? (
          <Card>
            <EmptyState title="No figures are published yet">
              Outcomes appear here, by phase and with their gaps named, once the data specialist has
              published some.
            </EmptyState>
          </Card>
        ) : null}
        {told.map((phase) => (
          <PhaseCard key={phase.phase} outcomes={phase} years={years} />
        ))}
        <InspectionsCard inspections={inspections} />
      </div>
    </>
  );
}
