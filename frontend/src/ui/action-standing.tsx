/** Where an action stands: overdue as a status, everything else as a plain word. */
import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';

import type { ActionState, Answer } from '@/api/action-words';

import { StatusChip } from './status-chip';
import { Tag } from './tag';

type ActionStandingProps = {
  readonly state: ActionState;
  readonly answer: Answer | null;
  readonly overdue: boolean;
  /** Whether a school is asked for an answer at all. */
  readonly asked: boolean;
};

const ANSWERED = { adopted: 'Adopted', adapted: 'Adapted', declined: 'Declined' } as const;

/** The answer stands beside the state while the action is open. */
export function ActionStanding({ state, answer, overdue, asked }: ActionStandingProps) {
  if (state === 'completed') return <Tag icon={IconCheck}>Completed</Tag>;
  if (state === 'declined') return <Tag icon={IconX}>Declined</Tag>;
  if (state === 'withdrawn') return <Tag icon={IconX}>Withdrawn</Tag>;
  return (
    <>
      {overdue ? <StatusChip status="overdue" /> : null}
      {answer ? (
        <Tag icon={IconCheck}>{ANSWERED[answer]}</Tag>
      ) : asked ? (
        <Tag tone="acts" icon={IconCircleDashed}>
          Not answered yet
        </Tag>
      ) : null}
    </>
  );
}
