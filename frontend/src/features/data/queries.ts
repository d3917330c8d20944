/** What the pages about figures ask for; published figures make these old by themselves. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import { readAll } from '@/api/pages';
import type {
  ComparisonView,
  Dataset,
  Group,
  HoldingsView,
  Phase,
  SchoolFiguresView,
  SchoolInspectionsView,
} from '@/api/generated/performance';

import { withoutEmptyYears } from './comparison/years';

const FIGURES = ['performance.figures-published', 'performance.headlines-published'];

/** All that is there. */
export const holdingsQuery = queryOptions({
  queryKey: ['performance', 'holdings'],
  queryFn: ({ signal }) => read<HoldingsView>('/api/performance/holdings', signal),
  meta: { live: FIGURES },
});

export type Compared = {
  readonly phase: Phase;
  readonly dataset: Dataset;
  readonly year?: string | undefined;
  readonly group?: Group | undefined;
  /** Every measure of the data set rather than its headlines. */
  readonly all?: boolean;
};

/** The address of a comparison, and of the same as a file with `.csv` after its name. */
export function comparisonAddress(compared: Compared, ending = ''): string {
  const asked = new URLSearchParams({ phase: compared.phase, dataset: compared.dataset });
  if (compared.year) asked.set('year', compared.year);
  if (compared.group) asked.set('group', compared.group);
  if (compared.all) asked.set('measures', 'all');
  return `/api/performance/comparison${ending}?${asked.toString()}`;
}

/** The schools of a phase beside each other. */
export const comparisonQuery = (compared: Compared) =>
  queryOptions({
    queryKey: ['performance', 'comparison', compared],
    queryFn: async ({ signal }) =>
      withoutEmptyYears(await read<ComparisonView>(comparisonAddress(compared), signal)),
    meta: { live: FIGURES },
  });

/** One school in numbers. */
export const schoolFiguresQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['performance', 'school', schoolId],
    queryFn: ({ signal }) =>
      read<SchoolFiguresView>(`/api/performance/schools/${schoolId}/figures`, signal),
    meta: { live: FIGURES, liveSchool: schoolId },
  });

/** What Ofsted last found, school by school. */
export const inspectionsQuery = queryOptions({
  queryKey: ['performance', 'inspections'],
  queryFn: ({ signal }) =>
    readAll<SchoolInspectionsView>('/api/performance/inspections', {}, signal),
  meta: { live: ['performance.inspection-recorded'] },
});
