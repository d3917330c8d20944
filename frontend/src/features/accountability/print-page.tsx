/** The grid on paper: the answer, the table and how it is counted. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPrinter } from '@tabler/icons-react';

import type { GridView } from '@/api/generated/accountability';
import { todayQuery } from '@/api/today';
import { day } from '@/ui/dates';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { ErrorState, PageSkeleton } from '@/ui/page-states';

import { useGridAnswer } from './answer-of-grid';
import { useColumnAges } from './freshness';
import classes from './grid/grid.module.css';
import { SchoolTable } from './grid/school-table';
import { useLastVisit } from './grid/use-last-visit';
import { NoSchools } from './no-schools';
import { gridQuery } from './queries';

/** Ready for the browser's own print dialog. */
export function AccountabilityPrintPage() {
  const { data: grid, error, refetch } = useQuery(gridQuery('school'));
  if (!grid && error) {
    return (
      <>
        <PageTitle title="Accountability" />
        <ErrorState error={error} what="the schools" retry={() => void refetch()} />
      </>
    );
  }
  if (!grid) return <PageSkeleton what="the schools" />;
  if (grid.rows.length === 0) {
    return (
      <>
        <PageTitle title="Accountability" answer="There is nothing to print yet." />
        <NoSchools />
      </>
    );
  }
  return <Paper grid={grid} />;
}

function Paper({ grid }: { readonly grid: GridView }) {
  const answer = useGridAnswer(grid);
  const ages = useColumnAges(grid.columns);
  const visit = useLastVisit(grid.rows);
  const { data: today } = useQuery(todayQuery);
  return (
    <div className={classes['paper']}>
      <PageTitle
        title={answer}
        answer={today ? `${day(today.date)} · ${today.words} · Plans for ${grid.cycle}` : null}
        actions={
          <>
            <LinkButton to="/accountability" variant="default">
              Back to the page
            </LinkButton>
            <Button
              leftSection={<IconPrinter size={18} aria-hidden="true" />}
              onClick={() => {
                window.print();
              }}
            >
              Print
            </Button>
          </>
        }
      />
      <SchoolTable
        grid={grid}
        ages={ages}
        visit={visit}
        title="Schools"
        sortedBy={{ key: 'standing', direction: 'ascending' }}
        paper
      />
    </div>
  );
}
