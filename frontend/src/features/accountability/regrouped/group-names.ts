/** What a group is called: a priority by its code and title, a term by its number. */
import { useQuery } from '@tanstack/react-query';

import { span } from '@/ui/dates';

import { gridPrioritiesQuery, gridTermsQuery } from '../queries';

type Named = { readonly priority_id?: string | null; readonly term?: number | null };

export type GroupName = { readonly title: string; readonly note: string | null };

/** Until the names are here, a group is still told apart by its place. */
export function useGroupNames(cycle: string): (group: Named) => GroupName {
  const { data: priorities } = useQuery(gridPrioritiesQuery(cycle));
  const { data: calendar } = useQuery(gridTermsQuery(cycle));
  return ({ priority_id: id = null, term = null }) => {
    if (term !== null) {
      const dates = calendar?.terms.find(({ number }) => number === term);
      const note = dates ? span(dates.starts, dates.ends) : null;
      return { title: `Term ${String(term)}`, note };
    }
    if (id === null) return { title: 'Schools’ own objectives', note: 'Beside the priorities' };
    const priority = priorities?.priorities.find(({ priority_id: one }) => one === id);
    if (!priority) return { title: 'A priority', note: null };
    return { title: `${priority.code} ${priority.title}`, note: null };
  };
}
