/**
 * Every place in the navigation, once. A person sees the entries whose permission they hold and no
 * other; Ctrl K jumps to the same ones.
 */
import {
  IconAdjustments,
  IconBuilding,
  IconBuildingCommunity,
  IconCalendar,
  IconChartBar,
  IconClockExclamation,
  IconEyeCheck,
  IconFlag,
  IconHome,
  IconLayoutGrid,
  IconListCheck,
  IconSchool,
  IconServer2,
  IconSun,
  IconTargetArrow,
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
    label: 'My school',
    to: '/my-school',
    section: 'Overview',
    needs: 'planning.rate-milestone',
    icon: IconBuildingCommunity,
    answers: 'How our plan stands, and what waits for a rating',
  },
  {
    label: 'Today',
    to: '/today',
    section: 'Overview',
    needs: 'planning.write-diary',
    icon: IconSun,
    answers: 'Which schools have shared or changed their plans',
  },
  {
    label: 'Accountability',
    to: '/accountability',
    section: 'Overview',
    needs: 'accountability.read-grid',
    icon: IconLayoutGrid,
    answers: 'Which schools are behind, and what changed',
  },
  {
    label: 'Trust summary',
    to: '/accountability/summary',
    section: 'Overview',
    needs: 'accountability.read-trust-summary',
    icon: IconChartBar,
    answers: 'How the whole trust stands, no school named',
  },
  {
    label: 'Ops',
    to: '/ops',
    section: 'Overview',
    needs: 'gateway.operate',
    icon: IconServer2,
    answers: 'Whether everything runs, what waits, what was given up',
  },
  {
    label: 'My SIP',
    to: '/my-plan',
    section: 'Improve',
    needs: 'planning.write-plan',
    icon: IconTargetArrow,
    answers: 'How your school’s own plan stands',
  },
  {
    label: 'Improvement plans',
    to: '/plans',
    section: 'Improve',
    needs: 'planning.read-plan-titles',
    icon: IconListCheck,
    answers: 'The plans you may read, and how each stands',
  },
  {
    label: 'Overdue milestones',
    to: '/overdue',
    section: 'Improve',
    needs: 'planning.read-shared-plan',
    icon: IconClockExclamation,
    answers: 'What is past its term without a rating',
  },
  {
    label: 'Trust priorities',
    to: '/priorities',
    section: 'Improve',
    needs: 'planning.read-priorities',
    icon: IconFlag,
    answers: 'What the trust wants of every school this year',
  },
  {
    label: 'School profiles',
    to: '/profiles',
    section: 'Improve',
    needs: 'planning.read-alignment',
    icon: IconSchool,
    answers: 'Each school’s ethos, and how far it shares the curriculum',
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
