/**
 * Every place in the navigation, once. A person sees the entries whose permission they hold and no
 * other; Ctrl K jumps to the same ones.
 */
import { IconHome, type Icon } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';

import type { Permission, Role } from '@/api/generated/gateway';
import { may, type Session } from '@/session/session';

export type Place = {
  readonly label: string;
  readonly to: NonNullable<LinkProps['to']>;
  readonly section: 'Overview' | 'Improve' | 'People' | 'Evidence' | 'Trust';
  /** The permission the page's first request needs; null for everybody. */
  readonly needs: Permission | null;
  readonly icon: Icon;
  /** What the page answers, in a few words; shown on the home page and in Ctrl K. */
  readonly answers: string;
};

/** In the order shown. Features add their pages here. */
export const places: readonly Place[] = [
  {
    label: 'Home',
    to: '/',
    section: 'Overview',
    needs: null,
    icon: IconHome,
    answers: 'Where to go from here',
  },
];

/** Where a role starts its day, when that is not Home. */
export const opensOn: Partial<Readonly<Record<Role, Place['to']>>> = {};

/** The places this person may open. */
export function placesFor(session: Session, all: readonly Place[] = places): readonly Place[] {
  return all.filter(({ needs }) => may(session, needs));
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
