/** The actions agreed in a meeting, each with how it stands. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import type { ActionSummary, MeetingView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { readAll } from '@/api/pages';
import { ActionLine, ActionLines } from '@/ui/action-line';
import { ActionStanding } from '@/ui/action-standing';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';

/** Closes the form, whatever came of it. */
export type AssignForm = (meeting: MeetingView, onClose: () => void) => ReactNode;

const agreedQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'actions', { meeting_id: meetingId }],
    queryFn: ({ signal }) =>
      readAll<ActionSummary>('/api/meetings/actions', { meeting_id: meetingId }, signal),
    meta: { live: ['meetings.action'] },
  });

type ActionsCardProps = { readonly meeting: MeetingView; readonly assign: AssignForm };

/** A planned or held meeting assigns; the form is the actions' own. */
export function ActionsCard({ meeting, assign }: ActionsCardProps) {
  const [assigning, setAssigning] = useState(false);
  const nameOf = useNameOf();
  const { data: actions, error, refetch } = useQuery(agreedQuery(meeting.id));
  const may = meeting.may.write && meeting.state !== 'cancelled';
  const late = actions?.filter(({ overdue }) => overdue).length ?? 0;
  const finding = !actions
    ? undefined
    : actions.length === 0
      ? 'None agreed yet'
      : `${counted(actions.length, 'action')} agreed${late > 0 ? `, ${String(late)} overdue` : ''}`;
  return (
    <Card title="Actions" finding={finding}>
      {actions ? null : error ? (
        <ErrorState error={error} what="the actions" retry={() => void refetch()} />
      ) : (
        <RowsSkeleton what="the actions" rows={1} />
      )}
      {actions && actions.length > 0 ? (
        <ActionLines label="Actions agreed here">
          {actions.map((action) => (
            <ActionLine
              key={action.id}
              title={
                <TextLink to="/actions/$actionId" params={{ actionId: action.id }}>
                  {action.wording}
                </TextLink>
              }
              facts={[
                nameOf(action.owner_id),
                action.state === 'completed' && action.completed_on
                  ? `Done ${day(action.completed_on)}`
                  : `Due ${day(action.due)}`,
                ...(action.school_name ? [action.school_name] : []),
              ]}
              standing={
                <ActionStanding
                  state={action.state}
                  answer={action.answer}
                  overdue={action.overdue}
                  asked={action.school_id !== null}
                />
              }
            />
          ))}
        </ActionLines>
      ) : null}
      {assigning ? (
        assign(meeting, () => {
          setAssigning(false);
        })
      ) : may ? (
        <Button
          mt={actions && actions.length > 0 ? 'md' : 0}
          leftSection={<IconPlus size={18} aria-hidden="true" />}
          onClick={() => {
            setAssigning(true);
          }}
        >
          Assign an action
        </Button>
      ) : null}
    </Card>
  );
}
