/** /one-to-ones for the CEO: every Head, how the fortnight is kept, when they meet next. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { EnquiryView, RhythmView } from '@/api/generated/meetings';
import { namesQuery } from '@/api/names';
import { schoolsQuery, type School } from '@/api/schools';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { StatusChip } from '@/ui/status-chip';

import { enquiriesQuery, rhythmsQuery } from './queries';

type Pair = {
  readonly school: School;
  readonly head: string;
  readonly rhythm: RhythmView | undefined;
  readonly open: readonly EnquiryView[];
};

function usePairs(): readonly Pair[] {
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  const { data: rhythms } = useQuery(rhythmsQuery);
  const { data: enquiries = [] } = useQuery(enquiriesQuery);
  const { data: names } = useQuery(namesQuery);
  const heads = [...(names?.values() ?? [])].filter(({ active }) => active);
  return schools
    .filter(({ open }) => open)
    .map((school) => ({
      school,
      head: heads
        .filter(({ titles }) => titles.includes(`Headteacher, ${school.name}`))
        .map(({ name }) => name)
        .join(' and '),
      rhythm: rhythms?.find(({ school_id: id }) => id === school.id),
      open: enquiries.filter((one) => one.school_id === school.id && one.outcome === null),
    }));
}

const RANK = { breached: 0, behind: 1, 'on-pace': 2, met: 3, 'not-due': 4 } as const;
const rankOf = ({ rhythm }: Pair) => (rhythm ? RANK[rhythm.status] : 5);

/** Those who missed a fortnight stand first. */
export function PairsPage() {
  const pairs = usePairs().toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <>
      <PageTitle title="1:1s" answer={answer(pairs)} />
      <Card flush>
        <DataTable
          caption="1:1s with each Headteacher"
          columns={columns}
          rows={pairs}
          rowKey={({ school }) => school.id}
        />
      </Card>
    </>
  );
}

function answer(pairs: readonly Pair[]): string {
  const missed = pairs.filter(({ rhythm }) => rhythm?.status === 'breached');
  const open = pairs.reduce((sum, pair) => sum + pair.open.length, 0);
  const asked = `${counted(open, 'line of enquiry', 'lines of enquiry')} open.`;
  if (missed.length === 0) return `Every Head was met on the fortnight. ${asked}`;
  const names = missed.map(({ school }) => school.short_name).join(', ');
  return `${counted(missed.length, 'school')} missed a fortnight: ${names}. ${asked}`;
}

const columns: readonly Column<Pair>[] = [
  {
    key: 'school',
    header: 'School',
    onPhone: 'heading',
    cell: ({ school }) => (
      <TextLink to="/one-to-ones/$schoolId" params={{ schoolId: school.id }}>
        {school.name}
      </TextLink>
    ),
    sortBy: ({ school }) => school.name,
  },
  { key: 'head', header: 'Headteacher', cell: ({ head }) => head || 'Nobody at present' },
  {
    key: 'rhythm',
    header: 'Fortnight',
    onPhone: 'corner',
    cell: ({ rhythm }) => <StatusChip status={rhythm?.status ?? 'not-available'} />,
    sortBy: rankOf,
  },
  {
    key: 'words',
    header: 'How it is kept',
    cell: ({ rhythm }) => rhythm?.words ?? 'No rhythm known yet',
  },
  {
    key: 'next',
    header: 'Next',
    onPhone: 'half',
    cell: ({ rhythm }) =>
      rhythm?.next_planned
        ? day(rhythm.next_planned)
        : rhythm?.next_due
          ? `Not planned; due ${day(rhythm.next_due)}`
          : '–',
    sortBy: ({ rhythm }) => rhythm?.next_planned ?? rhythm?.next_due ?? '',
  },
  {
    key: 'open',
    header: 'Enquiries',
    align: 'end',
    cell: ({ open }) => String(open.length),
    sortBy: ({ open }) => open.length,
  },
];
