/** The sign before each place; drawn by the shell alone, so nothing else loads them. */
import {
  IconAdjustments,
  IconBuilding,
  IconBuildingCommunity,
  IconCalendar,
  IconCalendarEvent,
  IconCalendarStats,
  IconChartBar,
  IconChecklist,
  IconCircleCheck,
  IconClockExclamation,
  IconEyeCheck,
  IconFlag,
  IconGavel,
  IconHome,
  IconInbox,
  IconLayoutGrid,
  IconListCheck,
  IconMessages,
  IconScale,
  IconSchool,
  IconServer2,
  IconSun,
  IconTargetArrow,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';

import type { Place } from '../place';

const signs: Partial<Record<Place['to'], Icon>> = {
  '/': IconHome,
  '/my-school': IconBuildingCommunity,
  '/today': IconSun,
  '/accountability': IconLayoutGrid,
  '/accountability/summary': IconChartBar,
  '/ops': IconServer2,
  '/meetings': IconCalendarEvent,
  '/actions': IconCircleCheck,
  '/my-plan': IconTargetArrow,
  '/inbox': IconInbox,
  '/plans': IconListCheck,
  '/overdue': IconClockExclamation,
  '/one-to-ones': IconMessages,
  '/boards': IconScale,
  '/priorities': IconFlag,
  '/profiles': IconSchool,
  '/people': IconUsers,
  '/networks': IconUsersGroup,
  '/forums': IconMessages,
  '/accountability/cadence': IconCalendarStats,
  '/accountability/actions': IconChecklist,
  '/accountability/governance': IconGavel,
  '/schools': IconBuilding,
  '/calendar': IconCalendar,
  '/settings': IconAdjustments,
  '/audit': IconEyeCheck,
};

export function PlaceSign({ to }: { readonly to: Place['to'] }) {
  const Sign = signs[to];
  return Sign ? <Sign size={19} stroke={1.75} aria-hidden="true" /> : null;
}
