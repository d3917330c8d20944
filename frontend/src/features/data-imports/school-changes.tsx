/** What a file changes, school by school. */
import { useSuspenseQuery } from '@tanstack/react-query';

import type { ImportView, SchoolChangeView } from '@/api/generated/performance';
import { schoolsQuery } from '@/api/schools';
import { Card } from '@/ui/card';
import { countedWithin } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';

import classes from './data-imports.module.css';

/** In the order of the schools' names; a count of none stays quiet. */
export function SchoolChanges({ seen }: { readonly seen: ImportView }) {
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  if (seen.schools.length === 0) return null;
  const known = new Map(schools.map((school) => [school.id, school]));
  const inspected = seen.schools.some(({ inspections }) => inspections > 0);
  const measured = seen.schools.some((one) => one.new + one.changed + one.same > 0);
  const count = (
    key: 'new' | 'changed' | 'same' | 'suppressed' | 'inspections',
    header: string,
  ): Column<SchoolChangeView> => ({
    key,
    header,
    align: 'end',
    onPhone: 'half',
    sortBy: (row) => row[key],
    cell: (row) => (row[key] > 0 ? row[key] : <span className={classes['none']}>none</span>),
  });
  const columns: readonly Column<SchoolChangeView>[] = [
    {
      key: 'school',
      header: 'School',
      sortBy: ({ school_id: id }) => known.get(id)?.name ?? id,
      cell: ({ school_id: id, urns }) => {
        const school = known.get(id);
        const older = urns.filter((urn) => urn !== school?.urn);
        return (
          <span className={classes['school']}>
            {school?.name ?? id}
            {older.length > 0 ? (
              <span className={classes['small']}>found by its former URN {older.join(', ')}</span>
            ) : null}
          </span>
        );
      },
    },
    ...(measured
      ? [
          {
            key: 'years',
            header: 'Years',
            cell: ({ years }: SchoolChangeView) => years.join(', ') || '–',
          },
          count('new', 'New'),
          count('changed', 'Changed'),
          count('same', 'As they were'),
          count('suppressed', 'Suppressed'),
        ]
      : []),
    ...(inspected ? [count('inspections', 'Inspections')] : []),
  ];
  const sorted = [...seen.schools].sort((one, other) =>
    (known.get(one.school_id)?.name ?? '').localeCompare(known.get(other.school_id)?.name ?? ''),
  );
  return (
    <Card title="What changes, school by school" finding={finding(seen)} flush>
      <DataTable
        caption="What changes, school by school"
        columns={columns}
        rows={sorted}
        rowKey={({ school_id: id }) => id}
      />
    </Card>
  );
}

function finding({ schools, file }: ImportView): string {
  const words = `Figures for ${countedWithin(schools.length, 'school')}.`;
  return file && file.suppressed > 0
    ? `${words} Suppressed ones are about 1 to 5 pupils, or marked so in the file; their values are kept nowhere.`
    : words;
}
