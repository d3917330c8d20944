/** What Ofsted found at each school: report cards and old grades side by side, never converted. */
import { useQuery } from '@tanstack/react-query';

import type { SchoolShown } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { countedWithin, inWords } from '@/ui/counting';
import { DataTable } from '@/ui/data-table';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';

import { inspectionsQuery } from '../queries';
import { InspectionShown } from './inspection-shown';

type InspectionsCardProps = { readonly schools: readonly SchoolShown[] };

const APART =
  'Report cards since 10 Nov 2025 and grades before it cannot be compared, and are not turned into one another.';

/** In school order, as the rest of the page. */
export function InspectionsCard({ schools }: InspectionsCardProps) {
  const { data, error, refetch } = useQuery(inspectionsQuery);
  if (!data) {
    return (
      <Card title="Ofsted">
        {error ? (
          <ErrorState error={error} what="the inspections" retry={() => void refetch()} />
        ) : (
          <RowsSkeleton what="the inspections" rows={schools.length} />
        )}
      </Card>
    );
  }
  const found = new Map(data.map((one) => [one.school_id, one]));
  const carded = schools.filter(({ id }) => found.get(id)?.report_card).length;
  return (
    <Card title={titleOf(carded, schools.length)} finding={APART}>
      <DataTable
        caption="Ofsted outcomes by school"
        rows={schools}
        rowKey={({ id }) => id}
        columns={[
          { key: 'school', header: 'School', cell: ({ short_name: name }) => name },
          {
            key: 'card',
            header: 'Report card',
            cell: ({ id }) => <InspectionShown inspection={found.get(id)?.report_card ?? null} />,
          },
          {
            key: 'old',
            header: 'Grade before November 2025',
            cell: ({ id }) => <InspectionShown inspection={found.get(id)?.old_grade ?? null} />,
          },
        ]}
      />
    </Card>
  );
}

function titleOf(carded: number, all: number): string {
  if (carded === 0) return 'Ofsted: no school has a report card yet';
  if (carded === all) return 'Ofsted: every school has a report card';
  return `Ofsted: ${inWords(carded)} of ${countedWithin(all, 'school')} ${carded === 1 ? 'has' : 'have'} a report card`;
}
