/** The trust in numbers for its trustees: priorities, terms and plans, without a school named. */
import { useQuery } from '@tanstack/react-query';

import type { SummaryView } from '@/api/generated/accountability';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { clock } from '@/ui/dates';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { ErrorState, PageSkeleton, StaleBanner } from '@/ui/page-states';

import { answerForTrust } from '../answers';
import { AwayBanner } from '../column-age';
import { Figure, Figures } from '@/ui/figure';
import { useColumnAges } from '../freshness';
import { NoSchools } from '../no-schools';
import { summaryQuery } from '../queries';
import { isCounted } from '../standing';
import { CadenceSummary } from './cadence-summary';
import { SummaryTables } from './summary-tables';

/** Whoever may see it sees the same. */
export function SummaryPage() {
  const { data, error, dataUpdatedAt, refetch } = useQuery(summaryQuery);
  if (!data && error) {
    return (
      <>
        <PageTitle title="Trust summary" />
        <Card>
          <ErrorState error={error} what="the summary" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!data) return <PageSkeleton what="the summary" />;
  if (data.schools === 0) {
    return (
      <>
        <PageTitle title="Trust summary" answer={`Nothing to count in ${data.cycle} yet.`} />
        <NoSchools />
      </>
    );
  }
  return (
    <>
      {error ? (
        <StaleBanner asOf={clock(new Date(dataUpdatedAt))}>
          Accountability is not answering: this is the page as it was then.
        </StaleBanner>
      ) : null}
      <Shown summary={data} />
    </>
  );
}

function Shown({ summary }: { readonly summary: SummaryView }) {
  const { data: today } = useQuery(todayQuery);
  const ages = useColumnAges(summary.columns);
  const { tally, percent_on_track: percent, plans } = summary;
  const published = plans
    .filter(({ state }) => state !== null && isCounted(state))
    .reduce((sum, { schools }) => sum + schools, 0);
  return (
    <>
      <PageTitle
        title={answerForTrust(summary)}
        answer={[today?.words, `The whole trust, ${summary.cycle}`].filter(Boolean).join(' · ')}
        actions={
          <LinkButton to="/accountability/outcomes" variant="default">
            Outcomes by phase
          </LinkButton>
        }
      />
      <AwayBanner ages={ages} />
      <Figures>
        <Figure
          label="On track"
          note={`${String(tally.on_track + tally.embedded)} of ${String(tally.under_way)} milestones under way`}
        >
          {percent === null ? '–' : `${String(percent)}%`}
        </Figure>
        <Figure label="Overdue" note={`of ${String(tally.milestones)} milestones this year`}>
          {tally.overdue}
        </Figure>
        <Figure label="Plans published" note={`of ${String(summary.schools)} schools`}>
          {published}
        </Figure>
        <Figure label="Objectives" note="in published plans">
          {summary.objectives}
        </Figure>
      </Figures>
      <SummaryTables summary={summary} ages={ages} />
      <CadenceSummary ages={ages} />
    </>
  );
}
