/** Who may owe a board an answer, and who presents: by their titles, as the matrix has it. */
import { useQuery } from '@tanstack/react-query';

import type { BoardView } from '@/api/generated/meetings';
import { namesQuery, type PersonName } from '@/api/names';
import { schoolsQuery } from '@/api/schools';

export type Owner = { readonly value: string; readonly label: string };

const LEAD = 'School Improvement Lead';
const OF_THE_TRUST = ['Chief Executive', LEAD, 'CPD Manager', 'Data specialist'];

/**
 * The Head first for a school's board, the Chief Executive first for the trustees; undefined until
 * everybody is known, so that a form never begins with the wrong one.
 */
export function useOwners(board: BoardView): readonly Owner[] | undefined {
  const { data: names } = useQuery(namesQuery);
  const { data: schools } = useQuery(schoolsQuery);
  if (!names || !schools) return undefined;
  const school = schools.find(({ id }) => id === board.school_id)?.name;
  const titles = [...(school ? [`Headteacher, ${school}`] : []), ...OF_THE_TRUST];
  return titles.flatMap((title) => chosen(names, title));
}

/** Every School Improvement Lead. */
export function useLeads(): readonly Owner[] {
  const { data: names } = useQuery(namesQuery);
  return chosen(names, LEAD);
}

function chosen(
  names: ReadonlyMap<string, PersonName> | undefined,
  title: string,
): readonly Owner[] {
  return [...(names?.values() ?? [])]
    .filter(({ active, titles }) => active && titles.includes(title))
    .map(({ id, name }) => ({ value: id, label: `${name} (${title})` }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'));
}
