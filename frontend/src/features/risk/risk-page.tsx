/** /risk: which schools need most of the SI Team, and what the facts suggest. */
import { useSuspenseQuery } from '@tanstack/react-query';

import type { RiskSummary, Tier } from '@/api/generated/performance';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { EmptyState, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';
import { TierTag, tierWord } from '@/ui/tier-tag';

import { boardQuery } from './queries';
import classes from './risk.module.css';
import { Suggested } from './suggested';
import { MEANINGS, TIERS, slippage, standing, suggestions } from './words';

/** Schools of one tier together, most support first, in school order within. */
export function RiskPage() {
  const { data: schools, isRefetchError, dataUpdatedAt } = useSuspenseQuery(boardQuery);
  const of = (tier: Tier | null) => schools.filter((school) => school.tier === tier);
  return (
    <>
      <PageTitle title="Risk tiers" answer={`${standing(schools)}${suggestions(schools)}`} />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Stack>
        {schools.length === 0 ? (
          <Card>
            <EmptyState title="No school to judge yet">
              Schools appear here once they are listed under Schools.
            </EmptyState>
          </Card>
        ) : null}
        {TIERS.filter((tier) => of(tier).length > 0).map((tier) => (
          <Card
            key={tier}
            flush
            title={`${tierWord(tier)}: ${counted(of(tier).length, 'school').toLowerCase()}`}
            finding={`${MEANINGS[tier]}.`}
            aside={<TierTag tier={tier} />}
          >
            <Board caption={`${tierWord(tier)} schools`} schools={of(tier)} />
          </Card>
        ))}
        {of(null).length > 0 ? (
          <Card
            flush
            title={`No tier yet: ${counted(of(null).length, 'school').toLowerCase()}`}
            finding="A tier is set by the SI Team, with why and by what."
          >
            <Board caption="Schools without a tier" schools={of(null)} />
          </Card>
        ) : null}
      </Stack>
    </>
  );
}

type BoardProps = { readonly caption: string; readonly schools: readonly RiskSummary[] };

function Board({ caption, schools }: BoardProps) {
  const seesSignals = may(useSession(), 'performance.read-signals');
  const columns: readonly Column<RiskSummary>[] = [
    {
      key: 'school',
      header: 'School',
      onPhone: 'heading',
      cell: ({ school_id: schoolId, school_name: name }) => (
        <TextLink to="/risk/$schoolId" params={{ schoolId }}>
          {name}
        </TextLink>
      ),
    },
    {
      key: 'suggested',
      header: 'The facts suggest',
      cell: ({ suggestion }) => <Suggested suggestion={suggestion} />,
    },
    {
      key: 'signals',
      header: 'Open signals',
      align: 'end',
      cell: ({ school_id: school, open_signals: open }) =>
        open > 0 && seesSignals ? (
          <TextLink to="/signals" search={{ school }}>
            {open}
          </TextLink>
        ) : (
          String(open)
        ),
    },
    { key: 'plan', header: 'Milestones slipping', cell: slippage },
    {
      key: 'since',
      header: 'Tier since',
      cell: ({ since }) => (since ? day(since) : 'Not set'),
    },
    {
      key: 'assessed',
      header: 'Last judged',
      cell: ({ assessed_on: on }) => (on ? day(on) : 'Never'),
    },
  ];
  return (
    <div className={`${classes['table'] ?? ''} ${classes['board'] ?? ''}`}>
      <DataTable caption={caption} columns={columns} rows={schools} rowKey={({ id }) => id} />
    </div>
  );
}
