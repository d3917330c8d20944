/**
 * Every place in the navigation, once. A person sees the entries whose permission they hold and no
 * other; Ctrl K jumps to the same ones.
 */
import {
  IconAdjustments,
  IconBuilding,
  IconCalendar,
  IconEyeCheck,
  IconHome,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
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
  {
    label: 'People',
    to: '/people',
    section: 'People',
    needs: 'directory.read-people',
    icon: IconUsers,
    answers: 'Who works where, and in which role',
  },
  {
    label: 'Networks and boards',
    to: '/networks',
    section: 'People',
    needs: 'directory.read-people',
    icon: IconUsersGroup,
    answers: 'Who meets with whom',
  },
  {
    label: 'Schools',
    to: '/schools',
    section: 'Trust',
    needs: 'directory.read-schools',
    icon: IconBuilding,
    answers: 'Which schools make up the trust, and who leads each',
  },
  {
    label: 'Calendar',
    to: '/calendar',
    section: 'Trust',
    needs: 'directory.read-calendar',
    icon: IconCalendar,
    answers: 'Where today stands in the six terms',
  },
  {
    label: 'Trust settings',
    to: '/settings',
    section: 'Trust',
    needs: 'directory.read-settings',
    icon: IconAdjustments,
    answers: 'The rhythm of the year, and the trust’s own numbers',
  },
  {
    label: 'Who read what',
    to: '/audit',
    section: 'Trust',
    needs: 'gateway.read-access-audit',
    icon: IconEyeCheck,
    answers: 'Who reached for what was not openly theirs',
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
