/** Takes out a decision that was none. */
import { useMutation } from '@tanstack/react-query';

import type { DecisionView, MeetingView } from '@/api/generated/meetings';
import { explain } from '@/api/problem';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormTrouble } from '@/ui/form/form-trouble';

import { changePart, useMeetingTaken } from '../queries';

type StrikeDecisionProps = {
  readonly meeting: MeetingView;
  readonly decision: DecisionView;
  readonly onClose: () => void;
};

/** Answers to what was put before the meeting were told to others, and have no such button. */
export function StrikeDecision({ meeting, decision, onClose }: StrikeDecisionProps) {
  const taken = useMeetingTaken();
  const striking = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      changePart({
        meetingId: meeting.id,
        method: 'DELETE',
        rest: `/decisions/${decision.id}`,
        seen: meeting,
        part: ({ decisions }) => decisions.find(({ id }) => id === decision.id),
      }),
    onSuccess: async (now) => {
      onClose();
      await taken(now);
    },
  });
  return (
    <ConfirmDialog
      question="Strike this decision out?"
      verb="Strike out"
      opened
      busy={striking.isPending}
      onConfirm={() => {
        striking.mutate();
      }}
      onCancel={onClose}
    >
      <p>“{decision.text}” will be in no minutes.</p>
      <FormTrouble
        message={striking.error ? explain(striking.error, 'the decision').detail : undefined}
      />
    </ConfirmDialog>
  );
}
