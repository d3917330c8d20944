/** The trust's milestones by priority and by term, as two small tables. */
import type { PrioritySummary, SummaryView, TermSummary } from '@/api/generated/accountability';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { ProgressBar } from '@/ui/progress-bar';
import { StatusChip } from '@/ui/status-chip';

import { AgeOf, sipAge } from '../column-age';
import { capital, counted } from '../counting';
import type { ColumnAge } from '../freshness';
import { useGroupNames, type GroupName } from '../regrouped/group-names';
import { standingOf, type Shares } from '../standing';
import { useShares } from '../use-yardstick';
import classes from './summary.module.css';

type Line = PrioritySummary | TermSummary;
type NameOf = (line: Line) => GroupName;

function withoutWords({ schools_without: without, reasoned }: PrioritySummary): string {
  if (without === 0) return 'Every published plan';
  const why = reasoned === without ? 'with a reason given' : `${String(reasoned)} with a reason`;
  return `${capital(counted(without, 'school'))} without, ${why}`;
}

function columnsFor<Row extends Line>(
  header: string,
  nameOf: NameOf,
  by: Shares,
): readonly Column<Row>[] {
  return [
    {
      key: 'name',
      header,
      cell: (line) => {
        const { title, note } = nameOf(line);
        return (
          <span className={classes['name']}>
            {title}
            {note ? <small>{note}</small> : null}
          </span>
        );
      },
    },
    {
      key: 'standing',
      header: 'Standing',
      cell: ({ percent_on_track: percent }) => (
        <StatusChip status={percent === null ? 'not-started' : standingOf(percent, by)} />
      ),
      onPhone: 'corner',
    },
    {
      key: 'on-track',
      header: 'On track',
      cell: (line) =>
        line.percent_on_track === null ? (
          <span className={classes['quiet']}>Nothing due yet</span>
        ) : (
          <ProgressBar
            label={`${nameOf(line).title}, milestones on track`}
            done={line.tally.on_track + line.tally.embedded}
            of={line.tally.under_way}
          />
        ),
    },
    {
      key: 'overdue',
      header: 'Overdue',
      cell: ({ tally }) => tally.overdue,
      align: 'end',
    },
    {
      key: 'milestones',
      header: 'Milestones',
      cell: ({ tally }) => tally.milestones,
      align: 'end',
    },
  ];
}

type SummaryTablesProps = {
  readonly summary: SummaryView;
  readonly ages: readonly ColumnAge[];
};

/** R102: outcomes and priorities only. */
export function SummaryTables({ summary, ages }: SummaryTablesProps) {
  const nameOf = useGroupNames(summary.cycle);
  const by = useShares();
  const priorities: readonly Column<PrioritySummary>[] = [
    ...columnsFor<PrioritySummary>('Priority', nameOf, by),
    {
      key: 'schools',
      header: 'In the plans of',
      cell: (line) => (line.priority_id === null ? 'Schools’ own choice' : withoutWords(line)),
    },
  ];
  return (
    <div className={classes['tables']}>
      <Card title="Trust priorities" aside={<AgeOf name="Plans" age={sipAge(ages)} />}>
        <DataTable
          caption="Milestones by trust priority"
          columns={priorities}
          rows={summary.priorities}
          rowKey={({ priority_id: id }) => id ?? 'own'}
        />
      </Card>
      <Card title="Terms" finding="When the milestones fall due">
        <DataTable
          caption="Milestones by term"
          columns={columnsFor<TermSummary>('Term', nameOf, by)}
          rows={summary.terms}
          rowKey={({ term }) => String(term)}
        />
      </Card>
    </div>
  );
}
