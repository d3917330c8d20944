/** The accountability page: which schools are behind, and every number behind the answer. */
import { useQuery } from '@tanstack/react-query';

import type { GridView, Regroup } from '@/api/generated/accountability';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { PageTitle } from '@/ui/page-title';
import { ErrorState, PageSkeleton, StaleBanner } from '@/ui/page-states';
import { clock } from '@/ui/dates';

import { fullRows, seesAllInFull, useGridAnswer } from './answer-of-grid';
import { AwayBanner } from './column-age';
import { useColumnAges } from './freshness';
import { Announcements } from './grid/announcements';
import classes from './grid/grid.module.css';
import { OwnSchool } from './grid/own-school';
import { SchoolsView } from './grid/schools-view';
import { TrustFigures } from './grid/trust-figures';
import { useRowChanges } from './grid/use-row-changes';
import { TakeAway } from './grid/take-away';
import { NoSchools } from './no-schools';
import { gridQuery } from './queries';
import { RegroupLinks } from './regroup-links';
import { GroupsView } from './regrouped/groups-view';

type AccountabilityPageProps = {
  readonly by: Regroup;
  /** The column to sort by at first. */
  readonly sort: string | undefined;
};

/** The rows by school stay the page's answer, however the evidence is gathered. */
export function AccountabilityPage({ by, sort }: AccountabilityPageProps) {
  const schools = useQuery(gridQuery('school'));
  const { data: grid, error, dataUpdatedAt, refetch } = schools;
  if (!grid && error) {
    return (
      <>
        <PageTitle title="Accountability" />
        <Card>
          <ErrorState error={error} what="the schools" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!grid) return <PageSkeleton what="the schools" />;
  return (
    <>
      {error ? (
        <StaleBanner asOf={clock(new Date(dataUpdatedAt))}>
          Accountability is not answering: this is the page as it was then. It refreshes by itself.
        </StaleBanner>
      ) : null}
      <Shown grid={grid} by={by} sort={sort} />
    </>
  );
}

type ShownProps = AccountabilityPageProps & { readonly grid: GridView };

function Shown({ grid, by, sort }: ShownProps) {
  const answer = useGridAnswer(grid);
  const ages = useColumnAges(grid.columns);
  const changes = useRowChanges(grid.rows);
  const { data: today } = useQuery(todayQuery);
  const when = [today?.words, `Plans for ${grid.cycle}`].filter(Boolean).join(' · ');
  if (grid.rows.length === 0) {
    return (
      <>
        <PageTitle title="Accountability" answer={when} />
        <NoSchools />
      </>
    );
  }
  return (
    <>
      <PageTitle title={answer} answer={when} />
      <AwayBanner ages={ages} />
      <Announcements changes={changes} />
      {seesAllInFull(grid) ? <TrustFigures grid={grid} /> : <OwnFigures grid={grid} />}
      <div className={classes['bar']}>
        <RegroupLinks current={by} />
        <TakeAway grid={grid} />
      </div>
      {by === 'school' ? (
        <SchoolsView grid={grid} ages={ages} changes={changes} sort={sort} />
      ) : (
        <GroupsView grid={grid} by={by} ages={ages} />
      )}
    </>
  );
}

function OwnFigures({ grid }: { readonly grid: GridView }) {
  const [own] = fullRows(grid);
  return own ? <OwnSchool row={own} /> : null;
}
