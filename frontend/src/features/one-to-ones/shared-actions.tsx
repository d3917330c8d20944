/** The actions the two agreed: what is open, by when, whose. */
import { useQuery } from '@tanstack/react-query';

import type { ActionSummary } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { counted, countedWithin } from '@/ui/counting';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { EmptyState, RowsSkeleton } from '@/ui/page-states';
import { StatusChip } from '@/ui/status-chip';
import { Tag } from '@/ui/tag';

import classes from './pair-page.module.css';
import { sharedActionsQuery } from './queries';

/** A successor sees them: actions belong to the two offices, notes to the two people. */
export function SharedActions({ schoolId }: { readonly schoolId: string }) {
  const { data: actions } = useQuery(sharedActionsQuery(schoolId));
  const open = actions?.filter(({ state }) => state === 'open') ?? [];
  const late = open.filter(({ overdue }) => overdue).length;
  return (
    <Card
      title="Shared actions"
      finding={
        actions
          ? `${counted(open.length, 'is open', 'are open')}${late > 0 ? `, ${countedWithin(late, 'of them', 'of them')} overdue` : ''}.`
          : null
      }
    >
      {!actions ? (
        <RowsSkeleton what="the actions" rows={2} />
      ) : actions.length === 0 ? (
        <EmptyState title="No action was agreed yet">
          Actions are agreed in the meeting; both of you see them here until they are done.
        </EmptyState>
      ) : (
        <ul className={classes['actions']} aria-label="Shared actions">
          {inOrder(actions).map((action) => (
            <Row key={action.id} action={action} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function inOrder(actions: readonly ActionSummary[]): readonly ActionSummary[] {
  return actions.toSorted(
    (one, other) =>
      Number(one.state !== 'open') - Number(other.state !== 'open') ||
      one.due.localeCompare(other.due),
  );
}

const states = { completed: 'Done', declined: 'Declined', withdrawn: 'Withdrawn' } as const;

function Row({ action }: { readonly action: ActionSummary }) {
  const nameOf = useNameOf();
  const { id, wording, owner_id: owner, due, state, overdue } = action;
  return (
    <li>
      <div>
        <TextLink to="/actions/$actionId" params={{ actionId: id }}>
          {wording}
        </TextLink>
        <span>
          {nameOf(owner)}, due {day(due)}
        </span>
      </div>
      {state !== 'open' ? (
        <Tag>{states[state]}</Tag>
      ) : overdue ? (
        <StatusChip status="overdue" />
      ) : null}
    </li>
  );
}
