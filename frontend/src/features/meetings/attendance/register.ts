/** Who is asked to a meeting, by the school they come from, and which schools nobody came from. */
import type { PersonName } from '@/api/names';
import type { School } from '@/api/schools';

type Names = ReadonlyMap<string, PersonName>;

export type Group = {
  readonly id: string;
  readonly name: string;
  /** Null for the trust's own people and guests. */
  readonly schoolId: string | null;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
  }[];
};

/** Titles read "Headteacher, Stavermarsh School": somebody may come from several schools. */
export function schoolsOf(person: PersonName | undefined, schools: readonly School[]) {
  return schools.filter(({ name }) => person?.titles.some((title) => title.endsWith(`, ${name}`)));
}

/** Schools by name, then everybody else; people by name. */
export function grouped(
  people: readonly string[],
  names: Names,
  schools: readonly School[],
): readonly Group[] {
  const byPlace = new Map<string, Group['people'][number][]>();
  for (const id of people) {
    const person = names.get(id);
    const place = schoolsOf(person, schools)[0]?.id ?? '';
    const name = person?.name ?? 'a colleague';
    const title = person?.titles[0]?.split(', ')[0] ?? '';
    byPlace.set(place, [...(byPlace.get(place) ?? []), { id, name, title }]);
  }
  const groups = [...byPlace].map(([place, found]) => ({
    id: place || 'trust',
    name: schools.find(({ id }) => id === place)?.short_name ?? 'The trust and guests',
    schoolId: place || null,
    people: found.toSorted((one, other) => one.name.localeCompare(other.name)),
  }));
  return groups.toSorted(
    (one, other) =>
      Number(one.schoolId === null) - Number(other.schoolId === null) ||
      one.name.localeCompare(other.name),
  );
}

/** The names of the meeting's schools of which none of these people comes. */
export function missing(
  schoolIds: readonly string[],
  there: ReadonlySet<string>,
  names: Names,
  schools: readonly School[],
): readonly string[] {
  const came = new Set(
    [...there].flatMap((id) => schoolsOf(names.get(id), schools).map((school) => school.id)),
  );
  return schools
    .filter(({ id }) => schoolIds.includes(id) && !came.has(id))
    .map(({ short_name: name }) => name)
    .toSorted((one, other) => one.localeCompare(other));
}
