/** One action: what was agreed, how it stands, and everything that happened to it. */
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { forumOf } from '@/api/action-words';
import type { ActionView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { may, useSession } from '@/session/session';
import { ActionHistory } from '@/ui/action-history';
import { ActionStanding } from '@/ui/action-standing';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { Facts } from '@/ui/facts';
import { fetched } from '@/ui/fetched';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { ErrorState, PageSkeleton } from '@/ui/page-states';
import { Stack } from '@/ui/stack';

import classes from './action-page.module.css';
import { Doing } from './doing';
import { actionQuery } from './queries';

const Revise = fetched('the form', async () => (await import('./revise-action')).ReviseAction);

type ActionPageProps = {
  readonly actionId: string;
  /** The way back to the meeting, where there is a page for it. */
  readonly toMeeting?: (meetingId: string) => React.ReactNode;
};

/** The same history as in the school's plan. */
export function ActionPage({ actionId, toMeeting }: ActionPageProps) {
  const { data, error, refetch } = useQuery(actionQuery(actionId));
  if (data) return <Shown action={data} {...(toMeeting ? { toMeeting } : {})} />;
  if (error) {
    return (
      <>
        <PageTitle title="Action" />
        <Card>
          <ErrorState error={error} what="this action" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  return <PageSkeleton what="the action" />;
}

type ShownProps = { readonly action: ActionView } & Pick<ActionPageProps, 'toMeeting'>;

function Shown({ action, toMeeting }: ShownProps) {
  const nameOf = useNameOf();
  const session = useSession();
  const [revising, setRevising] = useState(false);
  const { state, answer, overdue, school_id: school, meeting_id: meeting } = action;
  const inPlan = school !== null && may(session, 'planning.read-inbox');
  const shared = action.kind !== 'one-to-one';
  return (
    <>
      <PageTitle
        title={action.wording}
        answer={standsAs(action, nameOf)}
        actions={
          <>
            {meeting && toMeeting ? toMeeting(meeting) : null}
            {inPlan && shared ? (
              <LinkButton to="/inbox" hash={`action-${action.id}`} variant="default">
                In the school’s plan
              </LinkButton>
            ) : null}
          </>
        }
      />
      <Stack as="columns">
        <Card
          title="What was agreed"
          aside={
            <span className={classes['standing']}>
              <ActionStanding {...{ state, answer, overdue }} asked={school !== null} />
            </span>
          }
        >
          {action.agreed === action.wording ? null : (
            <p className={classes['agreed']}>The meeting worded it: “{action.agreed}”</p>
          )}
          <Facts
            facts={[
              { name: 'Owner', value: nameOf(action.owner_id) },
              { name: 'Due', value: day(action.due) },
              { name: 'Agreed by', value: `${forumOf(action)}, ${day(action.agreed_on)}` },
              ...(action.school_name ? [{ name: 'For', value: action.school_name }] : []),
            ]}
          />
          {revising ? (
            <Revise
              action={action}
              onClose={() => {
                setRevising(false);
              }}
            />
          ) : (
            <div className={classes['doing']}>
              <Doing action={action} withdrawing={action.may_revise} />
              {action.may_revise && state === 'open' ? (
                <Button
                  variant="default"
                  leftSection={<IconPencil size={18} aria-hidden="true" />}
                  onClick={() => {
                    setRevising(true);
                  }}
                >
                  Change owner or day
                </Button>
              ) : null}
            </div>
          )}
        </Card>
        <Card title="History" finding="From the meeting and from the school’s plan, as one">
          <ActionHistory history={action.history} nameOf={nameOf} />
        </Card>
      </Stack>
    </>
  );
}

function standsAs(action: ActionView, nameOf: (id: string) => string): string {
  const owner = nameOf(action.owner_id);
  switch (action.state) {
    case 'completed':
      return `Done ${day(action.completed_on ?? action.due)}`;
    case 'declined':
      return `${action.school_name ?? 'The school'} declined it`;
    case 'withdrawn':
      return 'The meeting withdrew it';
    case 'open':
      return action.overdue
        ? `${owner} had until ${day(action.due)}`
        : `${owner} does it by ${day(action.due)}`;
  }
}
