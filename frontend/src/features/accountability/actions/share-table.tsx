/** Actions by what they have in common, those with most overdue first. */
import type { ActionBookView, ActionCounts, ShowActions } from '@/api/generated/accountability';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { HiddenWords } from '@/ui/hidden-words';
import { TextLink } from '@/ui/link';
import { StatusChip } from '@/ui/status-chip';

import { tableAsCsv } from '../csv';
import { CsvButton } from '../csv-button';
import { useForumName, usePriorityName, useSchoolName } from '../naming';
import type { Cut } from './asked';
import classes from './actions.module.css';

type Share = { readonly id: string | null; readonly counts: ActionCounts };

const TITLES: Readonly<Record<Cut, { readonly title: string; readonly header: string }>> = {
  forum: { title: 'By forum', header: 'Forum' },
  school: { title: 'By school', header: 'School' },
  owner: { title: 'By owner', header: 'Owner' },
  priority: { title: 'By trust priority', header: 'Priority' },
};

function sharesOf(book: ActionBookView, by: Cut): readonly Share[] {
  const shares: Readonly<Record<Cut, readonly Share[]>> = {
    forum: book.forums.map(({ forum_id: id, counts }) => ({ id, counts })),
    school: book.schools.map(({ school_id: id, counts }) => ({ id, counts })),
    owner: book.owners.map(({ owner_id: id, counts }) => ({ id, counts })),
    priority: book.priorities.map(({ priority_id: id, counts }) => ({ id, counts })),
  };
  return shares[by];
}

type Counted = Exclude<keyof ActionCounts, 'agreed' | 'percent_adopted' | 'percent_declined'>;

const COUNTS: readonly (readonly [Counted, string])[] = [
  ['open', 'Open'],
  ['unanswered', 'Unanswered'],
  ['adopted', 'Adopted'],
  ['adapted', 'Adapted'],
  ['declined', 'Declined'],
  ['completed', 'Completed'],
];

/** Every number opens the actions it counts. */
export function ShareTable({ book, by }: { readonly book: ActionBookView; readonly by: Cut }) {
  const nameOf = useNames(book.cycle)[by];
  const shares = sharesOf(book, by);
  const { title, header } = TITLES[by];
  const opening = ({ id, counts }: Share, show: Counted & ShowActions) =>
    counts[show] === 0 ? (
      <span className={classes['none']}>0</span>
    ) : (
      <TextLink to="/accountability/actions/list" search={{ show, [by]: id ?? 'none' }}>
        {counts[show]}
        <HiddenWords>
          {' '}
          {show}, {nameOf(id)}
        </HiddenWords>
      </TextLink>
    );
  const columns: readonly Column<Share>[] = [
    { key: 'name', header, cell: ({ id }) => nameOf(id), sortBy: ({ id }) => nameOf(id) },
    {
      key: 'overdue',
      header: 'Overdue',
      cell: (share) =>
        share.counts.overdue > 0 ? (
          <span className={classes['late']}>
            {opening(share, 'overdue')} <StatusChip status="overdue" />
          </span>
        ) : (
          <span className={classes['none']}>None</span>
        ),
      sortBy: ({ counts }) => counts.overdue,
      onPhone: 'corner',
    },
    ...COUNTS.map(([show, words]) => ({
      key: show,
      header: words,
      cell: (share: Share) => opening(share, show),
      sortBy: ({ counts }: Share) => counts[show],
      align: 'end' as const,
      onPhone: 'half' as const,
    })),
  ];
  const csv = () =>
    tableAsCsv(
      [header, 'Overdue', ...COUNTS.map(([, words]) => words)],
      shares.map(({ id, counts }) => [
        nameOf(id),
        counts.overdue,
        ...COUNTS.map(([show]) => counts[show]),
      ]),
    );
  return (
    <Card
      title={title}
      finding="Open and overdue now; answers are to what was agreed this year"
      aside={<CsvButton name={`actions-by-${by}-${book.cycle}`} csv={csv} />}
    >
      <DataTable
        key={by}
        caption={`Actions ${title.toLowerCase()}`}
        columns={columns}
        rows={shares}
        rowKey={({ id }) => id ?? 'none'}
        sortedBy={{ key: 'overdue', direction: 'descending' }}
      />
    </Card>
  );
}

function useNames(cycle: string): Readonly<Record<Cut, (id: string | null) => string>> {
  return {
    forum: useForumName(),
    school: useSchoolName(),
    owner: useNameOf(),
    priority: usePriorityName(cycle),
  };
}
