/** /collections: what schools were asked for, how far they are, and one's own returns to fill in. */
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';

import type { CollectionLineView } from '@/api/generated/performance';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { LinkButton, TextLink } from '@/ui/link';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { OwnReturns } from './own-returns';
import { collectionQuery, collectionsQuery } from './queries';
import { progressInWords } from './words';

/** At one's own school the return comes first. */
export function CollectionsPage() {
  const session = useSession();
  const runs = may(session, 'performance.run-collection');
  const { data: collections } = useSuspenseQuery(collectionsQuery);
  const open = collections.filter((one) => one.open);
  const own = session.roles.flatMap(({ role, school_id: school }) =>
    school !== null && ['headteacher', 'school-leader'].includes(role) ? [school] : [],
  );
  return (
    <>
      <PageTitle
        title="Collections"
        answer={<Answer open={open} />}
        actions={runs ? <LinkButton to="/collections/new">Open a collection</LinkButton> : null}
      />
      <Stack>
        {[...new Set(own)].map((school) => (
          <OwnReturns key={school} schoolId={school} />
        ))}
        {collections.length > 0 ? (
          <Card title={own.length > 0 ? 'Every collection' : 'Collections'} flush>
            <DataTable
              caption="Collections, newest first"
              columns={columns}
              rows={collections}
              rowKey={({ id }) => id}
            />
          </Card>
        ) : (
          <Card>
            <EmptyState title="No collection yet">
              {runs
                ? 'Open one: each school you ask has a return to fill in from its first day.'
                : 'The data specialist opens collections; what your school is asked for appears here.'}
            </EmptyState>
          </Card>
        )}
      </Stack>
    </>
  );
}

const MOST_NAMED = 2;

function Answer({ open }: { readonly open: readonly CollectionLineView[] }) {
  const named = open.slice(0, MOST_NAMED);
  const views = useSuspenseQueries({ queries: named.map(({ id }) => collectionQuery(id)) });
  if (named.length === 0) return 'No collection takes figures now.';
  return views.map(({ data }) => `${data.name}: ${progressInWords(data)}`).join(' ');
}

const columns: readonly Column<CollectionLineView>[] = [
  {
    key: 'name',
    header: 'Collection',
    onPhone: 'heading',
    cell: ({ id, name }) => (
      <TextLink to="/collections/$collectionId" params={{ collectionId: id }}>
        {name}
      </TextLink>
    ),
  },
  { key: 'year', header: 'Figures of', onPhone: 'half', cell: ({ year }) => year },
  { key: 'due', header: 'Due', onPhone: 'half', cell: ({ due }) => day(due) },
  {
    key: 'schools',
    header: 'Schools',
    onPhone: 'half',
    align: 'end',
    cell: ({ schools }) => schools,
  },
  {
    key: 'now',
    header: 'Now',
    onPhone: 'half',
    cell: ({ open }) => (open ? 'Takes figures' : 'Closed'),
  },
];
