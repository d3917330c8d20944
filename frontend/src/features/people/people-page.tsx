/** /people: finding anybody of the trust, and the proposals that wait for an answer. */
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

import type { PersonView } from '@/api/generated/directory';
import { namesQuery } from '@/api/names';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';
import { LinkButton, TextLink } from '@/ui/link';
import { EmptyState, ErrorState, RowsSkeleton } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';
import { Tag } from '@/ui/tag';

import { PeopleFilters } from './people-filters';
import { peopleQuery, type PeopleSearch } from './queries';
import { useRoleInWords } from './roles-in-words';
import { WaitingCard } from './waiting-card';

type PeoplePageProps = {
  readonly search: PeopleSearch;
  readonly onSearch: (search: PeopleSearch) => void;
};

/** The search is in the address, so that a list can be sent to a colleague. */
export function PeoplePage({ search, onSearch }: PeoplePageProps) {
  const session = useSession();
  const { data: names } = useQuery(namesQuery);
  const active = names ? [...names.values()].filter((person) => person.active).length : null;
  return (
    <>
      <PageTitle
        title="People"
        answer={
          active === null
            ? 'Everybody who works for the trust or governs it.'
            : `${counted(active, 'person works', 'people work')} for the trust or govern it.`
        }
        actions={may(session, 'directory.manage-people') ? <Actions /> : null}
      />
      <Stack>
        {may(session, 'directory.approve-people') ? <WaitingCard /> : null}
        <Card>
          <PeopleFilters search={search} onSearch={onSearch} />
          <Found search={search} />
        </Card>
      </Stack>
    </>
  );
}

function Actions() {
  return (
    <>
      <LinkButton to="/people/import" variant="default">
        Import people
      </LinkButton>
      <LinkButton to="/people/new">Add somebody</LinkButton>
    </>
  );
}

function columns(roleInWords: ReturnType<typeof useRoleInWords>): readonly Column<PersonView>[] {
  return [
    {
      key: 'name',
      header: 'Name',
      cell: ({ id, name }) => (
        <TextLink to="/people/$personId" params={{ personId: id }}>
          {name}
        </TextLink>
      ),
    },
    {
      key: 'roles',
      header: 'Roles',
      cell: ({ roles, proposed_roles: proposed, approved, active }) => (
        <>
          {roles.map((held) => (
            <div key={`${held.role} ${held.school_id ?? ''}`}>{roleInWords(held)}</div>
          ))}
          {approved ? null : (
            <div>
              <Tag tone="acts">Proposed: {(proposed ?? []).map(roleInWords).join('; ')}</Tag>
            </div>
          )}
          {active ? null : <Tag>Has left</Tag>}
        </>
      ),
    },
    { key: 'job', header: 'Job title', cell: ({ job_title: job }) => job || '–' },
  ];
}

function Found({ search }: { readonly search: PeopleSearch }) {
  const roleInWords = useRoleInWords();
  const found = useInfiniteQuery(peopleQuery(search));
  if (found.isPending) return <RowsSkeleton what="people" rows={8} />;
  if (found.isError) {
    return <ErrorState error={found.error} what="the people" retry={() => void found.refetch()} />;
  }
  const people = found.data.pages.flatMap(({ items }) => items);
  if (people.length === 0) {
    return (
      <EmptyState title="Nobody matches">
        Try the beginning of a name, another role or another school.
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        caption="People found"
        columns={columns(roleInWords)}
        rows={people}
        rowKey={({ id }) => id}
      />
      {found.hasNextPage ? (
        <Button
          variant="default"
          mt="md"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          Show more
        </Button>
      ) : null}
    </>
  );
}
