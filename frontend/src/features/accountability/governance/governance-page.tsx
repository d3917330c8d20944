/** Governance: which boards have had their presentation, and what boards still wait to hear. */
import { useQuery } from '@tanstack/react-query';

import type { EnquiryCount, GovernanceView } from '@/api/generated/accountability';
import { todayQuery } from '@/api/today';
import { useSession, may } from '@/session/session';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { Figure, Figures } from '@/ui/figure';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/page-states';

import { AwayBanner } from '../column-age';
import { capital, counted, inWords } from '../counting';
import { useColumnAges } from '../freshness';
import { enquiriesQuery, governanceQuery } from '../queries';
import classes from '../actions/actions.module.css';
import { BoardTable, QuestionTable } from './tables';

const MEETINGS = [{ column: 'governance', source: 'meetings', as_of: null, heard_at: null }];

/** Heads and governors see their own board, trustees all of them. */
export function GovernancePage() {
  const { data, error, refetch } = useQuery(governanceQuery);
  if (!data && error) {
    return (
      <>
        <PageTitle title="Governance" />
        <Card>
          <ErrorState error={error} what="the boards" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!data) return <PageSkeleton what="the boards" />;
  return <Governance view={data} />;
}

function presented({ bodies, presented_to: done }: GovernanceView): string {
  if (bodies === 1) return done === 1 ? 'The presentation has been given' : 'No presentation yet';
  if (done === bodies) return 'Every governing body has had its presentation';
  const had = `${capital(inWords(done))} of ${counted(bodies, 'governing body', 'governing bodies')}`;
  return `${had} ${done === 1 ? 'has' : 'have'} had a presentation`;
}

function answer(view: GovernanceView): string {
  if (view.boards.length === 0) return 'No board is known yet';
  const { waiting, oldest_days: days } = view;
  const questions =
    waiting === 0 || days === null
      ? 'no question waits'
      : `${counted(waiting, 'question')} ${waiting === 1 ? 'waits' : 'wait'}, the oldest for ${counted(days, 'day')}`;
  return view.bodies === 0 ? capital(questions) : `${presented(view)}; ${questions}`;
}

function Governance({ view }: { readonly view: GovernanceView }) {
  const ages = useColumnAges(MEETINGS);
  const { data: today } = useQuery(todayQuery);
  const last = view.updates.at(-1);
  return (
    <>
      <PageTitle
        title={answer(view)}
        answer={[today?.words, `Boards in ${view.cycle}`].filter(Boolean).join(' · ')}
      />
      <AwayBanner ages={ages} />
      <Figures>
        <Figure
          label="Presented to"
          note={`of ${counted(view.bodies, 'governing body', 'governing bodies')}`}
        >
          {view.presented_to}
        </Figure>
        <Figure label="Questions waiting" note={`${String(view.questions)} asked this year`}>
          {view.waiting}
        </Figure>
        <Figure
          label="Oldest question"
          note={view.oldest_days === null ? 'nothing waits' : 'waiting'}
        >
          {view.oldest_days === null ? '–' : counted(view.oldest_days, 'day')}
        </Figure>
        {view.boards.some(({ kind }) => kind === 'trustees') ? (
          <Figure
            label="Trustees updated"
            note={last ? `last on ${day(last)}` : 'not yet this year'}
          >
            {view.updates.length}
          </Figure>
        ) : null}
        <Enquiries />
      </Figures>
      {view.boards.length === 0 ? (
        <Card>
          <EmptyState title="No boards yet">
            Boards appear here once they are set up among the networks.
          </EmptyState>
        </Card>
      ) : (
        <div className={classes['cards']}>
          <BoardTable boards={view.boards} cycle={view.cycle} />
          <QuestionTable view={view} />
        </div>
      )}
    </>
  );
}

/** Only for those who may know that there are any. */
function Enquiries() {
  const allowed = may(useSession(), 'meetings.read-enquiry');
  const { data } = useQuery({ ...enquiriesQuery, enabled: allowed });
  if (!data || data.length === 0) return null;
  const sum = (count: (one: EnquiryCount) => number) =>
    data.reduce((total, one) => total + count(one), 0);
  return (
    <Figure label="Lines of enquiry open" note={`${String(sum(({ closed }) => closed))} closed`}>
      {sum(({ open }) => open)}
    </Figure>
  );
}
