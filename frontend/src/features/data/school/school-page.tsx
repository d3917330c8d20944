/** Everything that may be seen of one school in numbers, over all years there are. */
import { useQuery } from '@tanstack/react-query';

import type { SchoolDataset, SchoolFiguresView, SchoolShown } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { listed } from '@/ui/counting';
import { day } from '@/ui/dates';
import { Figure, Figures } from '@/ui/figure';
import { FigureValue } from '@/ui/figure-value';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton, StaleBanner } from '@/ui/page-states';

import { Takeaways } from '../takeaways';
import { inspectionsQuery, schoolFiguresQuery } from '../queries';
import { InspectionShown } from '../inspections/inspection-shown';
import inspected from '../inspections/inspections.module.css';
import { datasets, phaseTitle } from '../words';
import { answerOf, inherited, newestOf } from './findings';
import { GroupsCard } from './groups-card';
import { MeasureCard } from './measure-card';
import { MoreCard } from './more-card';
import classes from './school.module.css';

type SchoolPageProps = { readonly schoolId: string };

/** Small groups are suppressed before they come here, for whoever looks (R94). */
export function SchoolPage({ schoolId }: SchoolPageProps) {
  const { data: view, error, refetch, dataUpdatedAt } = useQuery(schoolFiguresQuery(schoolId));
  if (!view && error) {
    return (
      <>
        <PageTitle title="The school in numbers" />
        <Card>
          <ErrorState error={error} what="the school’s figures" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!view) return <PageSkeleton what="the school’s figures" />;
  const { school } = view;
  const sets = view.datasets.filter(({ dataset }) => dataset !== 'context');
  return (
    <>
      <PageTitle
        title={`${school.name} in numbers`}
        answer={[answerOf(view), placeOf(school)].filter(Boolean).join('. ')}
        actions={
          view.datasets.length > 0 ? (
            <>
              <LinkButton to="/data/comparison" search={{ phase: school.phase }} variant="default">
                Compare
              </LinkButton>
              <Takeaways csv={`/api/performance/schools/${school.id}/figures.csv`} />
            </>
          ) : null
        }
      />
      {error ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Context school={school} told={view.datasets.find(({ dataset }) => dataset === 'context')} />
      <Predecessors view={view} />
      {sets.length === 0 ? <Nothing name={school.name} /> : null}
      {sets.map((told) => (
        <DatasetPart key={told.dataset} school={school} told={told} />
      ))}
      <Inspections school={school} />
    </>
  );
}

function placeOf({ phase, local_authority: authority }: SchoolShown): string {
  return `${phaseTitle(phase).replace(/schools$/u, 'school')} in ${authority}`;
}

type PartProps = { readonly school: SchoolShown; readonly told: SchoolDataset };

function DatasetPart({ school, told }: PartProps) {
  const headlines = told.measures.filter(({ measure }) => measure.headline);
  return (
    <section className={classes['part']}>
      <h2 className={classes['heading']}>{datasets[told.dataset]}</h2>
      <div className={classes['cards']}>
        {headlines.map((one) => (
          <MeasureCard key={one.measure.code} school={school} told={one} />
        ))}
      </div>
      <GroupsCard school={school} measures={headlines} />
      <MoreCard
        {...{ school, told }}
        measures={told.measures.filter(({ measure }) => !measure.headline)}
      />
    </section>
  );
}

type ContextProps = { readonly school: SchoolShown; readonly told: SchoolDataset | undefined };

/** Who goes to the school, which is neither good nor bad. */
function Context({ school, told }: ContextProps) {
  if (!told) return null;
  return (
    <Figures>
      {told.measures.map((one) => {
        const at = newestOf(one);
        const { measure, groups } = one;
        return at < 0 ? null : (
          <Figure key={measure.code} label={measure.name} note={measure.years[at]?.year}>
            <FigureValue
              measure={measure}
              year={measure.years[at]?.year ?? ''}
              figure={groups.find(({ group }) => group === 'all')?.figures[at] ?? null}
              about={school.name}
              large
            />
          </Figure>
        );
      })}
    </Figures>
  );
}

/** A school that became another keeps its history, and the page says whose it was. */
function Predecessors({ view }: { readonly view: SchoolFiguresView }) {
  const found = [...inherited(view)];
  if (found.length === 0) return null;
  return (
    <p className={classes['note']}>
      {found
        .map(
          ([urn, years]) => `Figures of ${listed(years)} are those of its predecessor, URN ${urn}.`,
        )
        .join(' ')}
    </p>
  );
}

function Inspections({ school }: { readonly school: SchoolShown }) {
  const { data } = useQuery(inspectionsQuery);
  const found = data?.find(({ school_id: id }) => id === school.id);
  if (!data) return null;
  const newest = [found?.report_card, found?.old_grade]
    .map((one) => one?.inspected_on)
    .filter((on) => on !== undefined)
    .toSorted()
    .at(-1);
  return (
    <section className={classes['part']}>
      <Card
        title={newest ? `Ofsted: last inspected ${day(newest)}` : 'Ofsted: no inspection on record'}
        finding="A report card and a grade before it cannot be compared, and are not turned into one another."
      >
        <div className={inspected['pair']}>
          <div>
            <h3>Report card</h3>
            <InspectionShown inspection={found?.report_card ?? null} />
          </div>
          <div>
            <h3>Grade before November 2025</h3>
            <InspectionShown inspection={found?.old_grade ?? null} />
          </div>
        </div>
      </Card>
    </section>
  );
}

function Nothing({ name }: { readonly name: string }) {
  return (
    <Card>
      <EmptyState title="No figures yet">
        As soon as figures about {name} are published, they stand here with all their years.
      </EmptyState>
    </Card>
  );
}
