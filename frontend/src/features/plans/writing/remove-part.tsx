/** Takes an objective or a milestone out of the plan, after asking. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Suspense, lazy, useState, type ReactNode } from 'react';

import type { PlanView } from '@/api/generated/planning';
import { explain, isChangedMeanwhile } from '@/api/problem';
import { FormTrouble } from '@/ui/form/form-trouble';

import { changePlan, useAccept } from '../changing';

const ConfirmDialog = lazy(async () => ({
  default: (await import('@/ui/confirm-dialog')).ConfirmDialog,
}));

type RemovePartProps = {
  readonly plan: PlanView;
  /** As the plan's history names it, which is also its address. */
  readonly part: string;
  readonly question: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
};

/** Refused when somebody has changed the same part since this page read it. */
export function RemovePart({ plan, part, question, label, icon, children }: RemovePartProps) {
  const [asking, setAsking] = useState(false);
  const accept = useAccept();
  const removing = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      changePlan(plan.id, {
        method: 'DELETE',
        path: `/${part}`,
        version: plan.version,
        part,
        intent: 'remove',
      }),
    onSuccess: accept,
  });
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        px={6}
        aria-label={label}
        onClick={() => {
          removing.reset();
          setAsking(true);
        }}
      >
        {icon}
      </Button>
      {asking ? (
        <Suspense fallback={null}>
          <ConfirmDialog
            question={question}
            verb="Remove"
            opened
            busy={removing.isPending}
            onConfirm={() => {
              removing.mutate();
            }}
            onCancel={() => {
              setAsking(false);
            }}
          >
            <p>{children}</p>
            <FormTrouble message={removing.error ? troubleOf(removing.error) : undefined} />
          </ConfirmDialog>
        </Suspense>
      ) : null}
    </>
  );
}

function troubleOf(error: Error): string {
  return isChangedMeanwhile(error)
    ? 'Somebody changed this while you were reading. Close this and look at it again first.'
    : explain(error, 'the plan').detail;
}
