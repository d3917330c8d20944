/** Asks before a plan takes a step in its life. */
import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { PlanView } from '@/api/generated/planning';
import { explain, isChangedMeanwhile } from '@/api/problem';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormTrouble } from '@/ui/form/form-trouble';

import { changePlan, useAccept } from '../changing';
import { planQuery } from '../queries';
import type { Move } from './moves';

type AskingProps = {
  readonly plan: PlanView;
  readonly move: Move;
  readonly onClose: () => void;
};

/** Refused when the plan moved on meanwhile. */
export default function Asking({ plan, move, onClose }: AskingProps) {
  const accept = useAccept();
  const queries = useQueryClient();
  const moving = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      changePlan(plan.id, {
        method: 'POST',
        path: move.path,
        version: plan.version,
        part: 'state',
        intent: move.path,
      }),
    onSuccess: (moved) => {
      accept(moved);
      onClose();
    },
    onError: () => queries.invalidateQueries({ queryKey: planQuery(plan.id).queryKey }),
  });
  return (
    <ConfirmDialog
      question={move.question(plan.school_name)}
      verb={move.verb}
      opened
      busy={moving.isPending}
      onConfirm={() => {
        moving.mutate();
      }}
      onCancel={onClose}
    >
      <p>{move.follows}</p>
      <FormTrouble message={moving.error ? troubleOf(moving.error) : undefined} />
    </ConfirmDialog>
  );
}

function troubleOf(error: Error): string {
  if (isChangedMeanwhile(error)) {
    return 'Somebody moved the plan on while you were reading. Close this and look again first.';
  }
  return explain(error, 'the plan').detail;
}
