/** One school, who leads it, and where its year stands. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { change, read } from '@/api/client';
import type { PersonView, TodayView } from '@/api/generated/directory';
import { readAll } from '@/api/pages';
import type { School } from '@/api/schools';

export const schoolQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['directory', 'school', schoolId],
    queryFn: ({ signal }) => read<School>(`/api/directory/schools/${schoolId}`, signal),
    meta: { live: ['directory.school'], liveSchool: schoolId },
  });

const peopleWith = (asked: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ['directory', 'people', 'with', asked],
    queryFn: ({ signal }) =>
      readAll<PersonView>('/api/directory/people', { left: 'false', ...asked }, signal),
    meta: { live: ['directory.person'] },
  });

/** Every Headteacher of the trust. */
export const headsQuery = peopleWith({ role: 'headteacher' });

/** Everybody with a role at a school. */
export const staffQuery = (schoolId: string) => peopleWith({ school_id: schoolId });

/** Where today stands by the school's own dates. */
export const schoolTodayQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['directory', 'today', schoolId],
    queryFn: ({ signal }) => read<TodayView>(`/api/directory/today?school_id=${schoolId}`, signal),
    meta: { live: ['directory.calendar'] },
  });

/** Record that a school left the trust, or is back. */
export function useMoveSchool({ id, version }: School) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (way: 'leave' | 'return') =>
      change<School>(`/api/directory/schools/${id}/${way}`, { method: 'POST', version }),
    onSuccess: async (school) => {
      queries.setQueryData(schoolQuery(id).queryKey, school);
      await queries.invalidateQueries({ queryKey: ['directory', 'schools'] });
    },
  });
}

/** Who holds Headteacher at a school, by name. */
export function headsOf(schoolId: string, heads: readonly PersonView[]): readonly PersonView[] {
  return heads.filter(({ roles }) =>
    roles.some((held) => held.role === 'headteacher' && held.school_id === schoolId),
  );
}
