/** The kept versions of a plan, and what changed between two of them. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import type { EditionSummary } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { dayAndClock } from '@/ui/dates';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, RowsSkeleton } from '@/ui/page-states';

import { editionsQuery, planQuery } from '../queries';
import { count, standing, stateWords } from '../words';
import { Differences } from './differences';
import classes from './versions-page.module.css';

type VersionsPageProps = {
  readonly planId: string;
  readonly from: number | null;
  /** Null is the plan as it stands now. */
  readonly to: number | null;
};

/** Each step in a plan's life keeps the plan as it then stood. */
export function VersionsPage({ planId, from, to }: VersionsPageProps) {
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data, error, refetch } = useQuery(editionsQuery(planId));
  const latest = data?.[0]?.number ?? null;
  const chosen = from ?? latest;
  return (
    <>
      <PageTitle
        title="Versions"
        answer={`${plan.school_name}, ${plan.cycle}. ${
          plan.editions === 0
            ? 'None kept yet.'
            : `${count(plan.editions, 'version')} kept; each step from draft to closed keeps one.`
        }`}
        actions={
          <LinkButton to="/plans/$planId" params={{ planId }} variant="default">
            Back to the plan
          </LinkButton>
        }
      />
      {data && data.length > 0 ? (
        <div className={classes['stack']}>
          <Card title="Kept versions" flush>
            <Kept editions={data} />
          </Card>
          {chosen === null ? null : (
            <Card
              title="What changed"
              aside={<Between {...{ planId, to }} from={chosen} editions={data} />}
            >
              <Differences {...{ planId, to }} from={chosen} />
            </Card>
          )}
        </div>
      ) : (
        <Card>
          {data ? (
            <EmptyState title="No version kept yet">
              The first is kept when the draft is shared with the trust.
            </EmptyState>
          ) : error ? (
            <ErrorState error={error} what="the versions" retry={() => void refetch()} />
          ) : (
            <RowsSkeleton what="the versions" rows={3} />
          )}
        </Card>
      )}
    </>
  );
}

function Kept({ editions }: { readonly editions: readonly EditionSummary[] }) {
  const nameOf = useNameOf();
  const columns: readonly Column<EditionSummary>[] = [
    {
      key: 'number',
      header: 'Version',
      cell: ({ number, state }) => `${String(number)}, ${stateWords[state].toLowerCase()}`,
    },
    { key: 'when', header: 'Kept', cell: ({ kept_at: at }) => dayAndClock(at) },
    { key: 'who', header: 'By', cell: ({ kept_by: by }) => nameOf(by) },
    { key: 'standing', header: 'Milestones then', cell: ({ counts }) => standing(counts) },
  ];
  return (
    <div className={classes['table']}>
      <DataTable
        caption="Kept versions, newest first"
        columns={columns}
        rows={editions}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

type BetweenProps = {
  readonly planId: string;
  readonly from: number;
  readonly to: number | null;
  readonly editions: readonly EditionSummary[];
};

/** Native lists: quick by keyboard, and on a phone the system's own. */
function Between({ planId, from, to, editions }: BetweenProps) {
  const navigate = useNavigate();
  const go = (next: { from: number; to: number | null }) => {
    void navigate({
      to: '/plans/$planId/versions',
      params: { planId },
      search: { from: next.from, ...(next.to === null ? {} : { to: next.to }) },
      replace: true,
    });
  };
  const name = ({ number, state }: EditionSummary) =>
    `Version ${String(number)}, ${stateWords[state].toLowerCase()}`;
  return (
    <div className={classes['between']}>
      <label>
        From
        <select
          value={from}
          onChange={({ currentTarget }) => {
            go({ from: Number(currentTarget.value), to });
          }}
        >
          {editions.map((edition) => (
            <option key={edition.id} value={edition.number}>
              {name(edition)}
            </option>
          ))}
        </select>
      </label>
      <label>
        To
        <select
          value={to ?? 'now'}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            go({ from, to: value === 'now' ? null : Number(value) });
          }}
        >
          <option value="now">The plan as it stands now</option>
          {editions.map((edition) => (
            <option key={edition.id} value={edition.number}>
              {name(edition)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
