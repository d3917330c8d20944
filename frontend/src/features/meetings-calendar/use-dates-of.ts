/** The school year around what is shown: a person of one school sees that school's own dates. */
import { useQuery } from '@tanstack/react-query';

import { useSession } from '@/session/session';

import { cycleOf, type YearDates } from './days';
import { yearQuery } from './queries';

type Span = { readonly from: string; readonly to: string };

/** A month may lie in two years; both are asked for. */
export function useDatesOf({ from, to }: Span): (iso: string) => YearDates | null {
  const session = useSession();
  const first = useQuery(yearQuery(cycleOf(from))).data;
  const last = useQuery(yearQuery(cycleOf(to))).data;
  const schools = new Set(session.roles.map(({ school_id: school }) => school));
  const [school] = schools.size === 1 ? [...schools] : [null];
  return (iso) => {
    const year = [first, last].find((one) => one?.trust.cycle === cycleOf(iso));
    return year?.schools.find(({ school_id: id }) => id === school) ?? year?.trust ?? null;
  };
}
