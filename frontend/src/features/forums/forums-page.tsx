/** /forums: who meets to which rule, who leads, how each keeps to it, and when it meets next. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { forumsQuery, type Forum } from '@/api/forums';
import type { ForumKind } from '@/api/generated/meetings';
import { meetingsQuery, type Meeting } from '@/api/meetings';
import { useNameOf } from '@/api/names';
import { todayQuery } from '@/api/today';
import { useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { Dialog } from '@/ui/dialog';
import { fetched } from '@/ui/fetched';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { forumColumns } from './forum-columns';
import { ForumLinks, type ForumsAsked } from './forum-links';
import { answer, isWanting, kinds } from './words';

const ForumForm = fetched('the form', () => import('./forum-form').then((found) => found.default));

const AHEAD_DAYS = 120;

/** Everybody sees the forums; their rhythm only whom it concerns. */
export function ForumsPage({ asked }: { readonly asked: ForumsAsked }) {
  const { person } = useSession();
  const { data: forums } = useSuspenseQuery(forumsQuery);
  const { data: today } = useSuspenseQuery(todayQuery);
  const ahead = useQuery(meetingsQuery({ from: today.date, to: later(today.date, AHEAD_DAYS) }));
  const [editing, setEditing] = useState<Forum | null>(null);
  const nameOf = useNameOf();
  const isMine = (forum: Forum) =>
    [...forum.members, forum.lead_id, forum.agenda_lead_id].includes(person.id);
  const shown = forums.filter(
    (forum) => (!asked.wanting || isWanting(forum)) && (!asked.mine || isMine(forum)),
  );
  const columns = forumColumns({ nameOf, next: nextOf(ahead.data ?? []), onEdit: setEditing });
  return (
    <>
      <PageTitle title="Forums" answer={answer(forums)} />
      <ForumLinks
        asked={asked}
        counts={{
          all: forums.length,
          wanting: forums.filter((forum) => isWanting(forum)).length,
          mine: forums.filter((forum) => isMine(forum)).length,
        }}
      />
      <Stack>
        {(Object.entries(kinds) as [ForumKind, string][]).map(([kind, title]) => {
          const rows = shown.filter((forum) => forum.kind === kind);
          if (rows.length === 0) return null;
          return (
            <Card key={kind} title={title} flush>
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />
            </Card>
          );
        })}
        {shown.length === 0 ? <Nothing asked={asked} /> : null}
      </Stack>
      <Dialog
        title={editing ? `Rule and leads of ${editing.name}` : 'Rule and leads'}
        opened={editing !== null}
        onClose={() => {
          setEditing(null);
        }}
      >
        {editing ? (
          <ForumForm
            forum={editing}
            onClose={() => {
              setEditing(null);
            }}
          />
        ) : null}
      </Dialog>
    </>
  );
}

function Nothing({ asked }: { readonly asked: ForumsAsked }) {
  return (
    <Card>
      {asked.wanting ? (
        <EmptyState title="Nothing was missed">Every forum here keeps to its rhythm.</EmptyState>
      ) : asked.mine ? (
        <EmptyState title="You are in no forum yet">
          Forums you belong to or lead appear here once the trust has put you into them.
        </EmptyState>
      ) : (
        <EmptyState title="No forum meets yet">
          Each network, board and school the trust records has its forum here.
        </EmptyState>
      )}
    </Card>
  );
}

/** The first meeting still to come of each forum. */
function nextOf(meetings: readonly Meeting[]): ReadonlyMap<string, Meeting> {
  const next = new Map<string, Meeting>();
  for (const meeting of meetings.filter(({ state }) => state === 'scheduled')) {
    for (const id of meeting.forum_ids) if (!next.has(id)) next.set(id, meeting);
  }
  return next;
}

function later(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
