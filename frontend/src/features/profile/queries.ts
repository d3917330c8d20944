/** What a school says of itself. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { Alignment, PrioritiesView, ProfileView } from '@/api/generated/planning';
import { readAll } from '@/api/pages';

/** The address of one school's profile. */
export function profilePath(schoolId: string): string {
  return `/api/planning/schools/${schoolId}/profile`;
}

/** One school's ethos and alignment. */
export const profileQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['planning', 'profile', schoolId],
    queryFn: ({ signal }) => read<ProfileView>(profilePath(schoolId), signal),
    meta: { live: ['planning.alignment'], liveSchool: schoolId },
  });

/** Every profile, so that schools can be set side by side. */
export const profilesQuery = queryOptions({
  queryKey: ['planning', 'profiles'],
  queryFn: ({ signal }) => readAll<ProfileView>('/api/planning/profiles', {}, signal),
  meta: { live: ['planning.alignment'] },
});

/** The trust curriculum statement in force: that of the newest published priorities. */
export const statementQuery = queryOptions({
  queryKey: ['planning', 'priorities'],
  queryFn: ({ signal }) => readAll<PrioritiesView>('/api/planning/priorities', {}, signal),
  meta: { live: ['planning.priorities'] },
});

/** The school's own choice, from its own way to the shared one. */
export const alignmentWords: Readonly<Record<Alignment, string>> = {
  individual: 'Individual',
  'shared-practice': 'Shared practice',
  'shared-curriculum': 'Shared curriculum',
};
