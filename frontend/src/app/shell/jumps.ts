/** Everything Ctrl K can go to. */
import { useQuery } from '@tanstack/react-query';

import { namesQuery } from '@/api/names';
import { schoolsQuery } from '@/api/schools';
import { may, useSession } from '@/session/session';

import { placesFor } from '../navigation';

export type Jump = {
  readonly id: string;
  readonly label: string;
  readonly answers: string;
  /** An address of ours; `router.buildLocation` makes one from a typed route. */
  readonly href: string;
  /** A single record: there are many, so it shows only once something was typed. */
  readonly record?: true;
};

const MOST_SHOWN = 40;

/** Schools and people, for whoever may read them. */
function useRecords(): readonly Jump[] {
  const session = useSession();
  const { data: schools = [] } = useQuery({
    ...schoolsQuery,
    enabled: may(session, 'directory.read-schools'),
  });
  const { data: names } = useQuery({
    ...namesQuery,
    enabled: may(session, 'directory.read-people'),
  });
  const people = [...(names?.values() ?? [])].filter(({ active }) => active);
  return [
    ...schools.map(({ id, name, local_authority: authority }) => ({
      id,
      label: name,
      answers: `School, ${authority}`,
      href: `/schools/${id}`,
      record: true as const,
    })),
    ...people.map(({ id, name, titles }) => ({
      id,
      label: name,
      answers: titles.join('; '),
      href: `/people/${id}`,
      record: true as const,
    })),
  ];
}

/** The pages of this person's navigation, then records; features add theirs here. */
export function useJumps(): readonly Jump[] {
  const pages = placesFor(useSession()).map(({ label, answers, to }) => ({
    id: to,
    label,
    answers,
    href: to,
  }));
  return [...pages, ...useRecords()];
}

/** Those with every word typed somewhere in their name or purpose. */
export function matching(jumps: readonly Jump[], typed: string): readonly Jump[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = jumps.filter(({ label, answers, record }) => {
    if (words.length === 0) return !record;
    const text = `${label} ${answers}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return found.slice(0, MOST_SHOWN);
}
