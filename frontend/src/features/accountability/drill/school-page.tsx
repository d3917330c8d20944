/** One school opened from the grid: the milestones its numbers count, or what all may compare. */
import { useQuery } from '@tanstack/react-query';

import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/page-states';

import type { MilestonesAsked } from '../asked';
import { answerForCompared } from '../answers';
import { gridQuery } from '../queries';
import { nameOf } from '../row-name';
import { isCounted } from '../standing';
import { planStates } from '../words';
import { Beside } from './beside';
import { ComparedSchool } from './compared-school';
import { Milestones } from './milestones';
import type { RowView } from '../row';

type SchoolPageProps = { readonly schoolId: string; readonly asked: MilestonesAsked };

/** The grid already says at which level this person sees the school. */
export function SchoolPage({ schoolId, asked }: SchoolPageProps) {
  const { data: grid, error, refetch } = useQuery(gridQuery('school'));
  if (!grid && error) {
    return (
      <Card>
        <ErrorState error={error} what="the school" retry={() => void refetch()} />
      </Card>
    );
  }
  if (!grid) return <PageSkeleton what="the school" />;
  const row = grid.rows.find(({ school_id: id }) => id === schoolId);
  if (!row) {
    return (
      <>
        <PageTitle title="This school is not here" />
        <Card>
          <EmptyState title="No such school in your grid">
            It may have left the trust, or your role may not include it.
          </EmptyState>
        </Card>
      </>
    );
  }
  if (row.level === 'full' && row.sip && isCounted(row.sip.state)) {
    return <Milestones row={row} asked={asked} />;
  }
  return <WithoutMilestones row={row} cycle={grid.cycle} />;
}

/** A school compared openly, or one whose plan is not published yet. */
function WithoutMilestones({ row, cycle }: { readonly row: RowView; readonly cycle: string }) {
  const { data: today } = useQuery(todayQuery);
  const state = row.sip ? planStates[row.sip.state] : 'none yet';
  return (
    <>
      <PageTitle
        title={answerForCompared(row)}
        answer={[today?.words, `Plan for ${cycle}: ${state.toLowerCase()}`]
          .filter(Boolean)
          .join(' · ')}
      />
      {row.level === 'compared' && isCounted(row.sip?.state) ? (
        <ComparedSchool row={row} />
      ) : (
        <Card>
          <EmptyState title="Nothing to count yet">
            The milestones of {nameOf(row)} are counted from the day its plan is published.
          </EmptyState>
        </Card>
      )}
      {row.level === 'full' ? <Beside row={row} /> : null}
    </>
  );
}
