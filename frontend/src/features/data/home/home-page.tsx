/** Which figures are there, from whom and how settled; what is missing; and what to do next. */
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';

import type { HoldingsView } from '@/api/generated/performance';
import { SOURCES } from '@/ui/amounts';
import { Card } from '@/ui/card';
import { counted, listed } from '@/ui/counting';
import { DataTable } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton, StaleBanner } from '@/ui/page-states';

import { holdingsQuery } from '../queries';
import { datasets } from '../words';
import {
  byDataset,
  missingFrom,
  newestWords,
  statusWords,
  titleOf,
  type DatasetHeld,
} from './answers';
import classes from './home.module.css';

type Doorway = { readonly label: string; readonly answers: string; readonly to: string };

type DataHomeProps = {
  /** The other places about figures that this person may open. */
  readonly doorways: readonly Doorway[];
  /** Their school, for who has one. */
  readonly ownSchool: { readonly id: string; readonly name: string } | null;
};

/** What to do next follows from what a person may do. */
export function DataHomePage({ doorways, ownSchool }: DataHomeProps) {
  const { data: view, error, refetch, dataUpdatedAt } = useQuery(holdingsQuery);
  if (!view && error) {
    return (
      <>
        <PageTitle title="Data" />
        <Card>
          <ErrorState error={error} what="what is there" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!view) return <PageSkeleton what="what is there" />;
  return (
    <>
      <PageTitle title={titleOf(view)} answer={newestWords(view) || null} />
      {error ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <div className={classes['parts']}>
        <Doorways doorways={doorways} ownSchool={ownSchool} />
        {view.holdings.length === 0 ? (
          <Nothing mayImport={view.may_import} />
        ) : (
          <There view={view} />
        )}
        <Missing view={view} />
      </div>
    </>
  );
}

function Doorways({ doorways, ownSchool }: DataHomeProps) {
  return (
    <nav aria-label="What to do next">
      <ul className={classes['doorways']}>
        {ownSchool ? (
          <li>
            <Link to="/data/schools/$schoolId" params={{ schoolId: ownSchool.id }}>
              <strong>{ownSchool.name} in numbers</strong>
              <span>All years there are, and what they are seen against</span>
            </Link>
          </li>
        ) : null}
        {doorways.map(({ label, answers, to }) => (
          <li key={to}>
            <Link to={to}>
              <strong>{label}</strong>
              <span>{answers}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A row a data set: its newest year, and the years before it. */
function There({ view }: { readonly view: HoldingsView }) {
  const rows = byDataset(view);
  return (
    <Card
      title="What is there"
      finding="Every figure says its source, year, status, cohort and day where you meet it."
    >
      <DataTable
        caption="Data sets, their newest year and earlier ones"
        rows={rows}
        rowKey={({ dataset }) => dataset}
        columns={[
          { key: 'dataset', header: 'Data set', cell: (row) => <DatasetName {...{ row, view }} /> },
          { key: 'year', header: 'Newest year', cell: ({ newest }) => newest.year },
          { key: 'status', header: 'Status', cell: ({ newest }) => capital(statusWords(newest)) },
          {
            key: 'source',
            header: 'Source',
            cell: ({ newest }) => capital(listed(newest.sources.map((source) => SOURCES[source]))),
          },
          {
            key: 'as-at',
            header: 'As at',
            cell: ({ newest }) => <span className={classes['whole']}>{day(newest.as_at)}</span>,
          },
          ...(view.only_own
            ? []
            : [
                {
                  key: 'schools',
                  header: 'Schools',
                  cell: ({ newest }: DatasetHeld) => ofAll(newest),
                },
              ]),
          {
            key: 'earlier',
            header: 'Earlier years',
            cell: ({ earlier }) =>
              earlier.length > 0
                ? earlier.map(({ year }) => (
                    <span key={year} className={classes['earlier']}>
                      {year}
                    </span>
                  ))
                : 'None',
          },
        ]}
      />
    </Card>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ofAll({ schools, missing }: DatasetHeld['newest']): string {
  return `${String(schools.length)} of ${String(schools.length + missing.length)}`;
}

/** Opens the comparison of the phase that has most of it. */
function DatasetName({ row, view }: { readonly row: DatasetHeld; readonly view: HoldingsView }) {
  const held = new Set(row.newest.schools.map(({ school_id: id }) => id));
  const first = view.schools.find(({ id }) => held.has(id));
  if (!first) return datasets[row.dataset];
  return (
    <TextLink
      to="/data/comparison"
      search={{ phase: first.phase, dataset: row.dataset }}
      c="inherit"
    >
      {datasets[row.dataset]}
    </TextLink>
  );
}

/** Nothing missing needs no card. */
function Missing({ view }: { readonly view: HoldingsView }) {
  const missing = missingFrom(view);
  if (missing.length === 0 || view.only_own) return null;
  return (
    <Card
      title="What is missing"
      finding="Schools that a data set is about and that have nothing in its newest year."
    >
      <ul className={classes['missing']}>
        {missing.map(({ dataset, year, schools }) => (
          <li key={dataset}>
            <strong>
              {datasets[dataset]} {year}
            </strong>
            : {counted(schools.length, 'school').toLowerCase()}, {listed(schools)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Nothing({ mayImport }: { readonly mayImport: boolean }) {
  return (
    <Card>
      <EmptyState title="No figures yet">
        {mayImport
          ? 'Import a file of the Department for Education or of a school, or open a collection: figures stand here from then on.'
          : 'The data specialist imports or collects figures; they stand here from then on.'}
      </EmptyState>
    </Card>
  );
}
