/** The schools' profiles side by side: who shares what with whom, never who is better. */
import { useSuspenseQuery } from '@tanstack/react-query';

import type { Alignment, ProfileView } from '@/api/generated/planning';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState } from '@/ui/page-states';

import { alignmentWords, profilesQuery } from './queries';

function named(profile: ProfileView, alignment: Alignment): string {
  const found = profile.subjects.filter((one) => one.alignment === alignment);
  return found.map(({ subject }) => subject).join(', ') || 'None';
}

const COLUMNS: readonly Column<ProfileView>[] = [
  {
    key: 'school',
    header: 'School',
    sortBy: ({ school_name: name }) => name,
    cell: ({ school_id: schoolId, school_name: name }) => (
      <TextLink to="/profiles/$schoolId" params={{ schoolId }}>
        {name}
      </TextLink>
    ),
  },
  ...(['shared-curriculum', 'shared-practice', 'individual'] as const).map((alignment) => ({
    key: alignment,
    header: alignmentWords[alignment],
    cell: (profile: ProfileView) =>
      profile.recorded_at === null ? 'Not recorded yet' : named(profile, alignment),
  })),
];

/** By subject, so that a leader finds colleagues to work with. */
export function ProfilesPage() {
  const { data } = useSuspenseQuery(profilesQuery);
  const recorded = data.filter((one) => one.recorded_at !== null).length;
  return (
    <>
      <PageTitle
        title="School profiles"
        answer={`${String(recorded)} of ${String(data.length)} schools have said how far they share the trust curriculum. Each chooses for itself.`}
      />
      <Card>
        {data.length > 0 ? (
          <DataTable
            caption="Curriculum alignment by school"
            columns={COLUMNS}
            rows={data}
            rowKey={({ id }) => id}
            sortedBy={{ key: 'school', direction: 'ascending' }}
          />
        ) : (
          <EmptyState title="No schools yet">
            A profile opens by itself with each school.
          </EmptyState>
        )}
      </Card>
    </>
  );
}
