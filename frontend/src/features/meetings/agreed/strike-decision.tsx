/** Takes out a decision that was none. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import type { DecisionView, MeetingView } from '@/api/generated/meetings';
import { explain } from '@/api/problem';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormTrouble } from '@/ui/form/form-trouble';
import { HiddenWords } from '@/ui/hidden-words';

import { changePart, useMeetingTaken } from '../queries';

type StrikeDecisionProps = { readonly meeting: MeetingView; readonly decision: DecisionView };

/** Answers to what was put before the meeting were told to others, and have no such button. */
export function StrikeDecision({ meeting, decision }: StrikeDecisionProps) {
  const [asking, setAsking] = useState(false);
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
    onSuccess: taken,
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        Strike out<HiddenWords>: {decision.text}</HiddenWords>
      </Button>
      <ConfirmDialog
        question="Strike this decision out?"
        verb="Strike out"
        opened={asking}
        busy={striking.isPending}
        onConfirm={() => {
          striking.mutate();
        }}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>“{decision.text}” will be in no minutes.</p>
        <FormTrouble
          message={striking.error ? explain(striking.error, 'the decision').detail : undefined}
        />
      </ConfirmDialog>
    </>
  );
}
