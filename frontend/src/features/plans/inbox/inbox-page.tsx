/** The SIP inbox: what meetings asked of a school, and what it answered. */
import { useQuery } from '@tanstack/react-query';

import type { InboxActionView } from '@/api/generated/planning';
import { schoolsQuery } from '@/api/schools';
import { ActionLines } from '@/ui/action-line';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/page-states';
import { Stack } from '@/ui/stack';

import { InboxLine } from './inbox-line';
import { inboxQuery } from './queries';

type InboxPageProps = {
  /** Null for whoever reads every school's. */
  readonly schoolId: string | null;
};

const waits = ({ state, answer }: InboxActionView) => state === 'open' && answer === null;

function answerFor(actions: readonly InboxActionView[]): string {
  const waiting = actions.filter(waits).length;
  const late = actions.filter(({ overdue, answer }) => overdue && answer !== null).length;
  const due = late === 0 ? 'nothing taken up is overdue' : `${counted(late, 'action')} overdue`;
  if (waiting === 0) return `Every action is answered, ${due.toLowerCase()}`;
  return `${counted(waiting, 'action waits', 'actions wait')} for an answer, ${due.toLowerCase()}`;
}

/** New ones come in by themselves. */
export function InboxPage({ schoolId }: InboxPageProps) {
  const { data, error, refetch } = useQuery(inboxQuery(schoolId));
  if (!data && error) {
    return (
      <>
        <PageTitle title="SIP inbox" />
        <Card>
          <ErrorState error={error} what="the inbox" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!data) return <PageSkeleton what="the inbox" />;
  return (
    <>
      <PageTitle
        title={answerFor(data)}
        answer="What meetings agreed for a school comes here; the Headteacher adopts, adapts or declines it, and the meeting sees which"
      />
      {data.length === 0 ? (
        <Card>
          <EmptyState title="Nothing has been asked yet">
            Actions appear here within a second of a meeting agreeing them.
          </EmptyState>
        </Card>
      ) : (
        <Lists actions={data} several={schoolId === null} />
      )}
    </>
  );
}

type ListsProps = { readonly actions: readonly InboxActionView[]; readonly several: boolean };

function Lists({ actions, several }: ListsProps) {
  const taken = actions.filter(({ state, answer }) => state === 'open' && answer !== null);
  const over = actions.filter(({ state }) => state !== 'open');
  const lists = [
    { title: 'To answer', finding: 'Adopt, adapt or decline', these: actions.filter(waits) },
    { title: 'Taken up', finding: 'Adopted or adapted, the soonest due first', these: taken },
    { title: 'Over', finding: 'Completed, declined or withdrawn', these: over.toReversed() },
  ];
  return (
    <Stack>
      {lists
        .filter(({ these }) => these.length > 0)
        .map(({ title, finding, these }) => (
          <Card key={title} {...{ title, finding }}>
            <InboxLines label={title} actions={these} several={several} />
          </Card>
        ))}
    </Stack>
  );
}

type InboxLinesProps = ListsProps & { readonly label: string };

/** Under any heading; `label` is for whoever hears the list. */
export function InboxLines({ label, actions, several }: InboxLinesProps) {
  const { data: schools = [] } = useQuery({ ...schoolsQuery, enabled: several });
  const names = new Map(schools.map(({ id, short_name: name }) => [id, name]));
  return (
    <ActionLines label={label}>
      {actions.map((action) => (
        <InboxLine
          key={action.id}
          action={action}
          schoolName={several ? (names.get(action.school_id) ?? null) : null}
        />
      ))}
    </ActionLines>
  );
}
