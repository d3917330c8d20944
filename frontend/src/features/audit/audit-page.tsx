/** /audit: who reached for what was not openly theirs, and how it ended. */
import { Button } from '@mantine/core';
import { IconEye, IconKey, IconLock } from '@tabler/icons-react';
import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';

import type { AccessView } from '@/api/generated/gateway';
import { namesQuery, useNameOf } from '@/api/names';
import { schoolsQuery } from '@/api/schools';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { dayAndClock } from '@/ui/dates';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Tag } from '@/ui/tag';

import { auditQuery } from './queries';
import { outcomeWords, reachedFor } from './words';

const ICONS = {
  read: IconEye,
  'not-found': IconLock,
  forbidden: IconLock,
  'password-set': IconKey,
} as const;

/** Names the subjects it can; an id nobody here knows stays an id, for operations to look up. */
function useSubjects(): (subjects: readonly string[]) => string {
  const { data: names } = useQuery(namesQuery);
  const { data: schools } = useQuery(schoolsQuery);
  const called = (id: string) =>
    names?.get(id)?.name ?? schools?.find((school) => school.id === id)?.name ?? id;
  return (subjects) => subjects.map(called).join(', ');
}

function columns(
  nameOf: (id: string) => string,
  subjects: (ids: readonly string[]) => string,
): readonly Column<AccessView>[] {
  return [
    { key: 'who', header: 'Who', cell: ({ person_id: id }) => nameOf(id) },
    { key: 'what', header: 'Reached for', cell: reachedFor },
    { key: 'which', header: 'Which', cell: (access) => subjects(access.subjects) },
    {
      key: 'outcome',
      header: 'How it ended',
      cell: ({ outcome }) => (
        <Tag icon={ICONS[outcome]} tone={ICONS[outcome] === IconLock ? 'acts' : 'plain'}>
          {outcomeWords[outcome]}
        </Tag>
      ),
    },
    { key: 'when', header: 'When', cell: ({ at }) => dayAndClock(at) },
  ];
}

/** Kept by ids only: nothing anybody wrote is in it. */
export function AuditPage() {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useSuspenseInfiniteQuery(auditQuery);
  const nameOf = useNameOf();
  const subjects = useSubjects();
  const accesses = data.pages.flatMap(({ items }) => items);
  const [latest] = accesses;
  return (
    <>
      <PageTitle
        title="Who read what"
        answer={
          latest
            ? `The last was ${nameOf(latest.person_id)}, ${dayAndClock(latest.at)}.`
            : 'Nobody has reached for anything that was not openly theirs.'
        }
      />
      <Card
        title="Sensitive reads, misses, refusals and passwords set"
        finding="Newest first. One miss is often a mistyped address; look for patterns."
      >
        {accesses.length > 0 ? (
          <>
            <DataTable
              caption="Accesses, newest first"
              columns={columns(nameOf, subjects)}
              rows={accesses}
              rowKey={({ id }) => id}
            />
            {hasNextPage ? (
              <Button
                variant="default"
                loading={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                Show earlier ones
              </Button>
            ) : null}
          </>
        ) : (
          <EmptyState title="Nothing to show">
            A read of a confidential record, a refusal or a new password would be noted here.
          </EmptyState>
        )}
      </Card>
    </>
  );
}
