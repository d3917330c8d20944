/** My actions: what somebody took on in meetings, soonest due first. */
import { useQuery } from '@tanstack/react-query';

import { forumOf } from '@/api/action-words';
import type { ActionSummary } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { useSession } from '@/session/session';
import { ActionLine, ActionLines } from '@/ui/action-line';
import { ActionStanding } from '@/ui/action-standing';
import { Card } from '@/ui/card';
import { counted, countedWithin } from '@/ui/counting';
import { day } from '@/ui/dates';
import { LinkButton, TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/page-states';
import { Stack } from '@/ui/stack';

import { DigestCard } from './digest-card';
import { Doing } from './doing';
import { actionsQuery } from './queries';

export type Whose = 'mine' | 'all';

function answer(actions: readonly ActionSummary[], whose: Whose): string {
  const open = actions.filter(({ state }) => state === 'open');
  const late = open.filter(({ overdue }) => overdue).length;
  const subject = whose === 'mine' ? 'of yours ' : '';
  if (open.length === 0) return whose === 'mine' ? 'Nothing of yours is open' : 'Nothing is open';
  const are = open.length === 1 ? 'is' : 'are';
  const rest = late === 0 ? 'none overdue' : `${countedWithin(late, 'is', 'are')} overdue`;
  return `${counted(open.length, 'action')} ${subject}${are} open, ${rest}`;
}

/** `all` shows everybody's that this person may read. */
export function MyActionsPage({ whose }: { readonly whose: Whose }) {
  const asked = whose === 'mine' ? ({ mine: 'true' } as const) : {};
  const { data, error, refetch } = useQuery(actionsQuery(asked));
  const title = whose === 'mine' ? 'My actions' : 'All actions I may read';
  if (!data && error) {
    return (
      <>
        <PageTitle title={title} />
        <Card>
          <ErrorState error={error} what="the actions" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!data) return <PageSkeleton what="the actions" />;
  return (
    <>
      <PageTitle
        title={answer(data, whose)}
        answer="What meetings agreed and somebody took on; a school’s own is in its plan too"
        actions={
          <LinkButton
            to="/actions"
            search={whose === 'mine' ? { whose: 'all' } : {}}
            variant="default"
          >
            {whose === 'mine' ? 'Everybody’s actions' : 'Only mine'}
          </LinkButton>
        }
      />
      <Stack>
        <Lists {...{ whose }} actions={data} />
        {whose === 'mine' ? <DigestCard /> : null}
      </Stack>
    </>
  );
}

type ListsProps = { readonly actions: readonly ActionSummary[]; readonly whose: Whose };

function Lists({ actions, whose }: ListsProps) {
  const open = actions.filter(({ state }) => state === 'open');
  const over = actions
    .filter(({ state }) => state !== 'open')
    .toSorted((one, other) => other.due.localeCompare(one.due));
  const late = open.filter(({ overdue }) => overdue);
  const rest = open.filter(({ overdue }) => !overdue);
  if (actions.length === 0) {
    return (
      <Card>
        <EmptyState title="No action yet">
          {whose === 'mine'
            ? 'Actions appear here as soon as a meeting gives you one.'
            : 'Actions appear here as soon as a meeting you may read agrees one.'}
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      <List {...{ whose }} title="Overdue" finding="Their day has passed" actions={late} />
      <List {...{ whose }} title="Open" finding="The soonest due first" actions={rest} />
      <List {...{ whose }} title="Over" finding="Completed, declined, withdrawn" actions={over} />
    </>
  );
}

type ListProps = ListsProps & { readonly title: string; readonly finding: string };

/** An empty one is not shown. */
function List({ title, finding, actions, whose }: ListProps) {
  if (actions.length === 0) return null;
  return (
    <Card title={title} finding={finding}>
      <ActionLines label={`${title} actions`}>
        {actions.map((action) => (
          <Line key={action.id} {...{ action, whose }} />
        ))}
      </ActionLines>
    </Card>
  );
}

function Line({ action, whose }: { readonly action: ActionSummary; readonly whose: Whose }) {
  const nameOf = useNameOf();
  const me = useSession().person.id;
  const { id, school_name: school, state, answer: answered, overdue, owner_id: owner } = action;
  const facts = [
    state === 'completed' && action.completed_on
      ? `Done ${day(action.completed_on)}`
      : `Due ${day(action.due)}`,
    forumOf(action),
    ...(school ? [school] : []),
    ...(whose === 'all' ? [owner === me ? 'Yours' : nameOf(owner)] : []),
  ];
  return (
    <ActionLine
      title={
        <TextLink to="/actions/$actionId" params={{ actionId: id }}>
          {action.wording}
        </TextLink>
      }
      facts={facts}
      standing={
        <ActionStanding {...{ state, overdue }} answer={answered} asked={school !== null} />
      }
    >
      {state === 'open' ? <Doing action={action} /> : null}
    </ActionLine>
  );
}
