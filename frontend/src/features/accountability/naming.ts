/** What schools, forums and priorities are called where only their ids are known. */
import { useQuery } from '@tanstack/react-query';

import { schoolsQuery } from '@/api/schools';

import { forumNamesQuery, gridPrioritiesQuery } from './queries';

type NameOf = (id: string | null) => string;

function naming(names: ReadonlyMap<string, string>, none: string, unknown: string): NameOf {
  return (id) => (id === null || id === 'none' ? none : (names.get(id) ?? unknown));
}

/** "Stavermarsh"; for what belongs to no one school, "Whole trust". */
export function useSchoolName(): NameOf {
  const { data = [] } = useQuery(schoolsQuery);
  return naming(new Map(data.map((one) => [one.id, one.short_name])), 'Whole trust', 'A school');
}

/** "SENCOs". */
export function useForumName(): NameOf {
  const { data = [] } = useQuery(forumNamesQuery);
  return naming(new Map(data.map((one) => [one.id, one.name])), 'No forum', 'A forum');
}

/** "P1 Attendance and belonging"; for what serves none, "No priority". */
export function usePriorityName(cycle: string): NameOf {
  const { data } = useQuery({ ...gridPrioritiesQuery(cycle), enabled: cycle !== '' });
  const names = (data?.priorities ?? []).map(
    ({ priority_id: id, code, title }) => [id, `${code} ${title}`] as const,
  );
  return naming(new Map(names), 'No priority', 'A priority');
}
