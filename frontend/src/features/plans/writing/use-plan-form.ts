/** A form over one part of the plan: kept as it is typed, saved on purpose, never overwriting. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type Resolver,
} from 'react-hook-form';

import type { PlanView } from '@/api/generated/planning';
import { Unreachable, isChangedMeanwhile, type Problem } from '@/api/problem';
import { useFormDraft } from '@/session/use-form-draft';

import { changePlan, useAccept, type Order } from '../changing';
import { planQuery } from '../queries';

/** The version the words were written against travels with them, also into the draft. */
export type Stamped = FieldValues & { version: number };

type PlanEdit<Values extends Stamped> = {
  readonly planId: string;
  /** As the plan's history names it; null for something new. */
  readonly part: string | null;
  readonly draftKey: string;
  readonly start: Values;
  readonly resolver?: Resolver<Values>;
  readonly order: (values: Values) => Order;
  /** The same part of a newer plan; null when it is gone or was not there. */
  readonly latest: (plan: PlanView) => Values | null;
  readonly onDone: (plan: PlanView) => void;
};

export type Conflict<Values> = {
  readonly error: Problem;
  readonly plan: PlanView;
  readonly theirs: Values | null;
};

function same(one: Order, other: Order): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `save` rejects with what the form should tell; a change meanwhile becomes `conflict` instead. */
export function usePlanForm<Values extends Stamped>(edit: PlanEdit<Values>) {
  const { planId, part, order } = edit;
  const form = useForm<Values>({
    defaultValues: edit.start as DefaultValues<Values>,
    ...(edit.resolver ? { resolver: edit.resolver } : {}),
  });
  const draft = useFormDraft<Values>(edit.draftKey, form);
  const queries = useQueryClient();
  const accept = useAccept();
  const [intent] = useState(() => crypto.randomUUID());
  const [conflict, setConflict] = useState<Conflict<Values> | null>(null);
  const [lost, setLost] = useState(false);

  const finish = async (plan: PlanView) => {
    await draft.forget();
    setConflict(null);
    accept(plan);
    edit.onDone(plan);
  };
  const save = async (values: Values) => {
    setLost(false);
    try {
      const { version } = values;
      await finish(await changePlan(planId, { ...order(values), version, part, intent }));
    } catch (error) {
      setLost(error instanceof Unreachable);
      if (!isChangedMeanwhile(error)) throw error;
      const plan = await queries.query({ ...planQuery(planId), staleTime: 0 });
      const theirs = edit.latest(plan);
      if (theirs && same(order(theirs), order(values))) await finish(plan);
      else setConflict({ error, plan, theirs });
    }
  };
  const keepMine = async () => {
    if (!conflict) return;
    const version = conflict.plan.version as PathValue<Values, Path<Values>>;
    form.setValue('version' as Path<Values>, version, { shouldDirty: true });
    await save(form.getValues());
  };
  const takeTheirs = async () => {
    if (conflict) await finish(conflict.plan);
  };
  const startAgain = async () => {
    await draft.forget();
    form.reset(edit.start);
  };
  const saving = lost
    ? ({ kind: 'waiting' } as const)
    : form.formState.isSubmitting
      ? ({ kind: 'saving' } as const)
      : draft.saving;
  const { restoredFrom } = draft;
  return { form, save, saving, lost, conflict, keepMine, takeTheirs, restoredFrom, startAgain };
}

export type PlanForm<Values extends Stamped> = ReturnType<typeof usePlanForm<Values>>;
