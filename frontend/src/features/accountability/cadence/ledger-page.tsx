/** The ledger of cadence: every rule, forum by forum, with the arithmetic behind its standing. */
import { useQuery } from '@tanstack/react-query';

import type { LedgerView, LineView } from '@/api/generated/accountability';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { Figure, Figures } from '@/ui/figure';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/page-states';

import { AwayBanner } from '../column-age';
import { CsvButton } from '../csv-button';
import { useColumnAges } from '../freshness';
import { useSchoolName } from '../naming';
import { ledgerQuery } from '../queries';
import { rules } from '../words';
import classes from './cadence.module.css';
import { ledgerAnswer } from './ledger-answer';
import { ledgerAsCsv } from './line-columns';
import { RuleLinks } from './rule-links';
import { Rules } from './rules';

const MEETINGS = [{ column: 'cadence', source: 'meetings', as_of: null, heard_at: null }];

export type LedgerAsked = {
  readonly school?: string;
  /** Only what is missed or behind. */
  readonly wanting?: true;
};

/** A Head sees the lines of their own school. */
export function LedgerPage({ asked }: { readonly asked: LedgerAsked }) {
  const { data, error, refetch } = useQuery(ledgerQuery);
  if (!data && error) {
    return (
      <>
        <PageTitle title="Cadence" />
        <Card>
          <ErrorState error={error} what="the ledger" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!data) return <PageSkeleton what="the ledger" />;
  return <Ledger ledger={data} asked={asked} />;
}

type LedgerProps = { readonly ledger: LedgerView; readonly asked: LedgerAsked };

function Ledger({ ledger, asked }: LedgerProps) {
  const nameOf = useLineName();
  const schoolName = useSchoolName();
  const ages = useColumnAges(MEETINGS);
  const { data: today } = useQuery(todayQuery);
  const lines = ledger.lines.filter((line) => isAsked(line, asked));
  const narrowed = asked.school !== undefined || asked.wanting === true;
  const here = asked.school
    ? ledger.lines.filter(({ school_id: school }) => school === asked.school)
    : ledger.lines;
  return (
    <>
      <PageTitle
        title={ledgerAnswer(here, nameOf)}
        answer={[today?.words, `Cadence in ${ledger.cycle}`].filter(Boolean).join(' · ')}
      />
      <AwayBanner ages={ages} />
      {asked.school ? (
        <p className={classes['within']}>
          <span>
            Only <strong>{schoolName(asked.school)}</strong>.
          </span>
          <TextLink to="/accountability/cadence" search={{}}>
            Show every forum
          </TextLink>
        </p>
      ) : null}
      <Tallies lines={here} />
      <div className={classes['bar']}>
        <RuleLinks asked={asked} lines={here} />
        <CsvButton name={`cadence-${ledger.cycle}`} csv={() => ledgerAsCsv(lines, nameOf)} />
      </div>
      {lines.length === 0 ? (
        <Card>
          <EmptyState title="Nothing to show here">
            {asked.wanting
              ? 'Every forum keeps its rhythm.'
              : 'Lines appear once forums with a rhythm are set up and the year has begun.'}
          </EmptyState>
        </Card>
      ) : (
        <Rules lines={lines} nameOf={nameOf} open={narrowed} />
      )}
    </>
  );
}

function isAsked(line: LineView, { school, wanting }: LedgerAsked): boolean {
  if (school !== undefined && line.school_id !== school) return false;
  return !wanting || line.status === 'breached' || line.status === 'behind';
}

/** What a line is called: a pair of people by their school, a group by its own name. */
function useLineName(): (line: LineView) => string {
  const schoolName = useSchoolName();
  return ({ rule, name, school_id: school }) => {
    if (school === null) return name ?? rules[rule].title;
    return rule === 'K14'
      ? (name ?? schoolName(school))
      : `${rules[rule].short}, ${schoolName(school)}`;
  };
}

function Tallies({ lines }: { readonly lines: readonly LineView[] }) {
  const many = (...statuses: readonly string[]) =>
    lines.filter(({ status }) => statuses.includes(status)).length;
  return (
    <Figures>
      <Figure label="Missed" note="a date, a term or a window passed">
        {many('breached')}
      </Figure>
      <Figure label="Behind" note="can still be caught up">
        {many('behind')}
      </Figure>
      <Figure label="On pace" note={`of ${String(lines.length)} rhythms`}>
        {many('on-pace', 'met')}
      </Figure>
      <Figure label="Not due yet" note="their time is still to come">
        {many('not-due')}
      </Figure>
    </Figures>
  );
}
