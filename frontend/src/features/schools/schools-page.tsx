/** /schools: which schools make up the trust, and who leads each. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import { schoolsQuery, type School } from '@/api/schools';
import type { PersonView } from '@/api/generated/directory';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { LinkButton, TextLink } from '@/ui/link';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { headsOf, headsQuery } from './queries';
import { phaseWords, schoolsInWords } from './words';

function columns(heads: readonly PersonView[] | undefined): readonly Column<School>[] {
  const headOf = (school: School) =>
    headsOf(school.id, heads ?? []).map(({ id, name }) => (
      <div key={id}>
        <TextLink to="/people/$personId" params={{ personId: id }}>
          {name}
        </TextLink>
      </div>
    ));
  const withHeads: readonly Column<School>[] = heads
    ? [{ key: 'head', header: 'Headteacher', cell: headOf }]
    : [];
  return [
    {
      key: 'name',
      header: 'School',
      sortBy: ({ name }) => name,
      cell: ({ id, name }) => (
        <TextLink to="/schools/$schoolId" params={{ schoolId: id }}>
          {name}
        </TextLink>
      ),
    },
    ...withHeads,
    {
      key: 'phase',
      header: 'Phase',
      sortBy: ({ phase }) => phaseWords[phase],
      cell: ({ phase }) => phaseWords[phase],
    },
    {
      key: 'authority',
      header: 'Local authority',
      sortBy: ({ local_authority: authority }) => authority,
      cell: ({ local_authority: authority }) => authority,
    },
    { key: 'urn', header: 'URN', sortBy: ({ urn }) => urn, cell: ({ urn }) => urn },
  ];
}

const LEFT: readonly Column<School>[] = [
  {
    key: 'name',
    header: 'School',
    cell: ({ id, name }) => (
      <TextLink to="/schools/$schoolId" params={{ schoolId: id }}>
        {name}
      </TextLink>
    ),
  },
  { key: 'left', header: 'Left on', cell: ({ left_on: on }) => (on ? day(on) : 'Not known') },
];

/** Names of Headteachers are shown to those who may read people. */
export function SchoolsPage() {
  const session = useSession();
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  const { data: heads } = useQuery({
    ...headsQuery,
    enabled: may(session, 'directory.read-people'),
  });
  const manages = may(session, 'directory.manage-schools');
  const open = schools.filter((school) => school.open);
  const left = schools.filter((school) => !school.open);
  return (
    <>
      <PageTitle
        title="Schools"
        answer={open.length > 0 ? schoolsInWords(schools) : 'No school is known here yet.'}
        actions={manages ? <Actions /> : null}
      />
      <Stack>
        <Card>
          {open.length > 0 ? (
            <DataTable
              caption="Schools of the trust"
              columns={columns(heads)}
              rows={open}
              rowKey={({ id }) => id}
            />
          ) : (
            <EmptyState title="No schools yet">
              {manages
                ? 'Import them from the register of schools, or add them one by one.'
                : 'They appear here once the trust has added them.'}
            </EmptyState>
          )}
        </Card>
        {left.length > 0 ? (
          <Card title="Have left the trust" finding="What they recorded stays on record.">
            <DataTable
              caption="Schools that left"
              columns={LEFT}
              rows={left}
              rowKey={({ id }) => id}
            />
          </Card>
        ) : null}
      </Stack>
    </>
  );
}

function Actions() {
  return (
    <>
      <LinkButton to="/schools/import" variant="default">
        Import from the register
      </LinkButton>
      <LinkButton to="/schools/new">Add a school</LinkButton>
    </>
  );
}
