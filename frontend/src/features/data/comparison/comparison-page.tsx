/** Schools of a phase beside each other, openly and in school order, to be talked about (R89). */
import { useQuery } from '@tanstack/react-query';

import type { ComparisonView, HoldingsView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton, StaleBanner } from '@/ui/page-states';

import { InspectionsCard } from '../inspections/inspections-card';
import { comparisonAddress, comparisonQuery, holdingsQuery } from '../queries';
import { Takeaways } from '../takeaways';
import { datasets, groupsWithin, phaseTitle } from '../words';
import type { ComparisonAsked } from './asked';
import { Choices } from './choices';
import classes from './comparison.module.css';
import { titleOf } from './findings';
import { firstOf } from './first';
import { GapCards } from './gap-cards';
import { MeasureCard } from './measure-card';
import { MoreMeasures } from './more-measures';

type ComparisonPageProps = { readonly asked: ComparisonAsked };

/** What is not said in the address is chosen from what is there. */
export function ComparisonPage({ asked }: ComparisonPageProps) {
  const { data: holdings, error, refetch } = useQuery(holdingsQuery);
  const first = holdings ? firstOf(holdings, asked) : null;
  if (!holdings && error) return <Failed error={error} retry={() => void refetch()} />;
  if (!holdings) return <PageSkeleton what="the comparison" />;
  if (!first) return <Nothing holdings={holdings} />;
  return <Comparison asked={{ ...asked, ...first }} holdings={holdings} />;
}

type ChosenProps = {
  readonly asked: ComparisonAsked & Pick<Required<ComparisonAsked>, 'phase' | 'dataset'>;
  readonly holdings: HoldingsView;
};

function Comparison({ asked, holdings }: ChosenProps) {
  const { phase, dataset, year, group } = asked;
  const compared = { phase, dataset, year, group, all: true };
  const { data: view, error, refetch, dataUpdatedAt } = useQuery(comparisonQuery(compared));
  if (!view && error) return <Failed error={error} retry={() => void refetch()} />;
  if (!view) return <PageSkeleton what="the comparison" />;
  const at = view.years.indexOf(view.year);
  return (
    <>
      <PageTitle
        title={titleOf(view, at)}
        answer={`${phaseTitle(view.phase)}, ${datasets[view.dataset].toLowerCase()}, ${groupsWithin[view.group]}, ${view.year}. ${view.only_own ? 'Your school beside England, the local authority and the trust.' : 'Schools stand in school order, not by rank.'}`}
        actions={<Takeaways csv={comparisonAddress(compared, '.csv')} />}
      />
      {error ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Choices asked={asked} view={view} holdings={holdings} />
      <Cards view={view} asked={asked} />
    </>
  );
}

type CardsProps = { readonly view: ComparisonView; readonly asked: ComparisonAsked };

function Cards({ view, asked }: CardsProps) {
  const headlines = view.measures.filter(({ measure }) => measure.headline);
  return (
    <div className={classes['cards']}>
      {headlines.map((compared) => (
        <MeasureCard key={compared.measure.code} view={view} compared={compared} />
      ))}
      {view.group === 'all' && view.dataset !== 'context' ? (
        <GapCards view={view} asked={asked} gap={asked.gap ?? 'disadvantaged'} />
      ) : null}
      <MoreMeasures
        view={view}
        measures={view.measures.filter(({ measure }) => !measure.headline)}
      />
      <InspectionsCard schools={view.schools} />
      {view.prompts.length > 0 ? (
        <Card title="To talk about" finding="Questions the figures raise; they judge nobody.">
          <ul className={classes['prompts']}>
            {view.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}

function Failed({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <>
      <PageTitle title="Compare schools" />
      <Card>
        <ErrorState error={error} what="the comparison" retry={retry} />
      </Card>
    </>
  );
}

function Nothing({ holdings }: { readonly holdings: HoldingsView }) {
  return (
    <>
      <PageTitle title="There are no figures to compare yet" />
      <Card>
        <EmptyState
          title="No figures yet"
          action={<LinkButton to="/data">Go to what is there</LinkButton>}
        >
          {holdings.may_import
            ? 'Import a file, or publish a collection: schools of a phase then stand side by side here.'
            : 'As soon as figures are published, schools of a phase stand side by side here.'}
        </EmptyState>
      </Card>
    </>
  );
}
