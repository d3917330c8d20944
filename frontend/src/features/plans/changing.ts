/**
 * Changing a plan. The whole plan has one version, but two people who change different parts of it
 * do not get in each other's way: then the change is made again on top of the other's. Only when
 * both changed the same part, or the plan moved on in its life, is the person asked.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { change } from '@/api/client';
import type { PlanView } from '@/api/generated/planning';
import { isChangedMeanwhile, type Problem } from '@/api/problem';

import { planPath, planQuery } from './queries';

export type Order = {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** After the plan's own address. */
  readonly path: string;
  readonly body?: unknown;
};

export type Wish = Order & {
  /** The version of the plan the person was looking at. */
  readonly version: number;
  /** What is changed, as the plan's own history names it; null for something new. */
  readonly part: string | null;
  /** The same for each attempt at one intention. */
  readonly intent: string;
};

/** Whether what others did meanwhile concerns the same part. */
export function collides(error: Problem, part: string | null): boolean {
  if (error.currentVersion === null || error.changes.length === 0) return true;
  return error.changes.some((one) => one.part === part || one.part === 'state');
}

/** Makes one change, on top of what others did to other parts. */
export async function changePlan(planId: string, wish: Wish): Promise<PlanView> {
  const { method, path, body, part, intent } = wish;
  for (let { version } = wish; ;) {
    try {
      return await change<PlanView>(planPath(planId, path), {
        method,
        version,
        idempotencyKey: `${intent}-${String(version)}`,
        ...(body === undefined ? {} : { body }),
      });
    } catch (error) {
      if (!isChangedMeanwhile(error) || collides(error, part)) throw error;
      version = error.currentVersion ?? version;
    }
  }
}

/** Puts a plan an answer brought where every page finds it. */
export function useAccept(): (plan: PlanView) => void {
  const queries = useQueryClient();
  return useCallback(
    (plan) => {
      queries.setQueryData(planQuery(plan.id).queryKey, plan);
      for (const key of ['plans', 'overdue', 'editions', 'comparison']) {
        void queries.invalidateQueries({ queryKey: ['planning', key] });
      }
    },
    [queries],
  );
}
