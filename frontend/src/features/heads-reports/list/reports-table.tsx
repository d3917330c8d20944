/** One term's reports, by school. */
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { Tag } from '@/ui/tag';

import { stateWords } from '../words';
import type { Row } from './by-term';

type ReportsTableProps = { readonly title: string; readonly rows: readonly Row[] };

/** A report that somebody may not see at the desk leads to what was published of it. */
export function ReportsTable({ title, rows }: ReportsTableProps) {
  const atDesk = rows.some(({ state }) => state !== null);
  return (
    <DataTable
      caption={`Reports for ${title}`}
      columns={COLUMNS.filter(({ key }) => atDesk || !AT_DESK.includes(key))}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

/** What says something only of a report that is still written. */
const AT_DESK = ['written', 'governors'];

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'school',
    header: 'School',
    onPhone: 'heading',
    cell: ({ id, schoolName, state, edition }) => (
      <TextLink
        to="/heads-reports/$reportId"
        params={{ reportId: id }}
        search={state === null && edition !== null ? { edition } : {}}
      >
        {schoolName}
      </TextLink>
    ),
  },
  {
    key: 'state',
    header: 'Report',
    onPhone: 'corner',
    cell: ({ state, edition }) => (
      <Tag tone={state === 'submitted' || state === 'returned' ? 'acts' : 'plain'}>
        {state === null || (state === 'published' && edition !== null)
          ? `Published, edition ${String(edition)}`
          : stateWords[state]}
      </Tag>
    ),
  },
  {
    key: 'written',
    header: 'Written',
    cell: ({ state, written }) =>
      written && (state === 'draft' || state === 'returned')
        ? `${String(written[0])} of ${String(written[1])} sections`
        : state === null
          ? ''
          : 'Whole',
  },
  {
    key: 'governors',
    header: 'Governors read',
    cell: ({ edition }) => (edition === null ? 'Nothing yet' : `Edition ${String(edition)}`),
  },
  { key: 'at', header: 'Last step', align: 'end', cell: ({ at }) => day(at) },
];
