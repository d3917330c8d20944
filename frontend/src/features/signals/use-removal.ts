/** Takes one threshold away; every other stays as it is. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { change } from '@/api/client';
import type { ThresholdsView } from '@/api/generated/performance';
import { explain, isChangedMeanwhile } from '@/api/problem';

import { THRESHOLDS, thresholdsQuery } from './queries';

/** What somebody changed meanwhile is shown instead, and nothing is removed. */
export function useRemoval({ thresholds, version }: ThresholdsView, at: number) {
  const queries = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const remove = async () => {
    setRemoving(true);
    setTrouble(null);
    const body = { thresholds: thresholds.filter((_, place) => place !== at) };
    try {
      const saved = await change<ThresholdsView>(THRESHOLDS, { method: 'PUT', body, version });
      queries.setQueryData(thresholdsQuery.queryKey, saved);
    } catch (error) {
      const meanwhile = isChangedMeanwhile(error);
      if (meanwhile) await queries.invalidateQueries({ queryKey: thresholdsQuery.queryKey });
      setTrouble(
        meanwhile
          ? 'Somebody changed the thresholds meanwhile; here is how they stand now.'
          : explain(error, 'this').detail,
      );
    }
    setRemoving(false);
  };
  return { remove, removing, trouble };
}
