/** Compares the grid with what this person saw on the visit before. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { todayQuery } from '@/api/today';
import { useSession } from '@/session/session';
import { day } from '@/ui/dates';

import { rememberVisit, visitBefore, type Figures } from './last-visit';
import type { RowView } from '../row';

export type LastVisit = {
  /** "20 Nov 2026"; null on a first visit. */
  readonly when: string | null;
  readonly figures: (schoolId: string) => Figures | undefined;
};

/** Remembers this visit as the rows come, for the next one. */
export function useLastVisit(rows: readonly RowView[]): LastVisit {
  const personId = useSession().person.id;
  const { data: today } = useQuery(todayQuery);
  const [before] = useState(() => visitBefore(personId, Date.now()));
  useEffect(() => {
    if (!today || rows.length === 0) return;
    rememberVisit(personId, before, rows, { on: today.date, now: Date.now() });
  }, [personId, before, rows, today]);
  return {
    when: before ? day(before.on) : null,
    figures: (schoolId) => before?.rows[schoolId],
  };
}
