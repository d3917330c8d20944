/**
 * Every place in the navigation, once. A person sees the entries whose permission they hold and no
 * other; Ctrl K jumps to the same ones.
 */
import type { Role } from '@/api/generated/gateway';
import { may, type Session } from '@/session/session';

import type { Place } from './place';
import { places } from './places';

/** Where a role starts its day, when that is not Home. */
export const opensOn: Partial<Readonly<Record<Role, Place['to']>>> = {
  ceo: '/accountability',
  'school-improvement-lead': '/today',
  headteacher: '/my-school',
  'school-leader': '/my-school',
  governor: '/my-plan',
  trustee: '/accountability/summary',
  ops: '/ops',
};

/** The places this person may open. */
export function placesFor(session: Session, all: readonly Place[] = places): readonly Place[] {
  return all.filter(({ needs }) => may(session, needs));
}

/** The place an address belongs to: the nearest above it, Home for none but itself. */
export function placeOver(path: string): Place | undefined {
  return places
    .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .toSorted((one, other) => other.to.length - one.to.length)[0];
}

/** Whether an address lies under a place in the navigation that this person may not open. */
export function isClosed(session: Session, path: string): boolean {
  const under = placeOver(path);
  if (!under || under.to === opensOn[session.hat]) return false;
  return !may(session, under.needs);
}

/** The places under their section headings, in order. */
export function bySection(
  shown: readonly Place[],
): ReadonlyMap<Place['section'], readonly Place[]> {
  const sections = new Map<Place['section'], readonly Place[]>();
  for (const place of shown) {
    sections.set(place.section, [...(sections.get(place.section) ?? []), place]);
  }
  return sections;
}
