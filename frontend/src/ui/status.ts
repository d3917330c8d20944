/** The things a record's standing can be called, in the school's words. */
import {
  IconAlertTriangleFilled,
  IconCalendarCheck,
  IconCalendarTime,
  IconCalendarX,
  IconCircleCheckFilled,
  IconChartPieOff,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleOff,
  IconClockCheck,
  IconClockExclamation,
  IconEyeOff,
  IconFileOff,
  IconHourglassLow,
  IconRosetteDiscountCheckFilled,
  IconUsersMinus,
  type Icon,
} from '@tabler/icons-react';

import { IconOctagonCross } from './octagon-cross';
import type { statusColours } from './palette';

export type Status =
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'embedded'
  | 'not-started'
  | 'not-available'
  | 'suppressed'
  | 'no-entries'
  | 'not-published'
  | 'not-applicable'
  | 'low-coverage'
  | 'overdue'
  | 'on-pace'
  | 'behind'
  | 'breached'
  | 'met'
  | 'not-due';

type Appearance = {
  readonly word: string;
  readonly icon: Icon | typeof IconOctagonCross;
  readonly family: keyof typeof statusColours;
};

/** Word, icon and colour family of each status; the chip shows all three, always. */
export const appearances: Readonly<Record<Status, Appearance>> = {
  'on-track': { word: 'On track', icon: IconCircleCheckFilled, family: 'good' },
  'at-risk': { word: 'At risk', icon: IconAlertTriangleFilled, family: 'warning' },
  'off-track': { word: 'Off track', icon: IconOctagonCross, family: 'bad' },
  embedded: { word: 'Embedded', icon: IconRosetteDiscountCheckFilled, family: 'settled' },
  'not-started': { word: 'Not started', icon: IconCircleDashed, family: 'none' },
  'not-available': { word: 'Not available', icon: IconCircleOff, family: 'none' },
  suppressed: { word: 'Suppressed', icon: IconEyeOff, family: 'none' },
  'no-entries': { word: 'No entries', icon: IconUsersMinus, family: 'none' },
  'not-published': { word: 'Not published', icon: IconFileOff, family: 'none' },
  'not-applicable': { word: 'Does not apply', icon: IconCircleMinus, family: 'none' },
  'low-coverage': { word: 'Coverage too low', icon: IconChartPieOff, family: 'none' },
  overdue: { word: 'Overdue', icon: IconClockExclamation, family: 'bad' },
  'on-pace': { word: 'On pace', icon: IconClockCheck, family: 'good' },
  behind: { word: 'Behind', icon: IconHourglassLow, family: 'warning' },
  breached: { word: 'Missed', icon: IconCalendarX, family: 'bad' },
  met: { word: 'Met', icon: IconCalendarCheck, family: 'settled' },
  'not-due': { word: 'Not due yet', icon: IconCalendarTime, family: 'none' },
};

/** How good each rateable status is, so that a change can be called a gain or a decline. */
const RANK: Partial<Record<Status, number>> = {
  'off-track': 0,
  'at-risk': 1,
  'on-track': 2,
  embedded: 3,
  breached: 0,
  behind: 1,
  'on-pace': 2,
  met: 3,
};

/** Which way a record moved; null where the two cannot be compared or did not differ. */
export function movement(from: Status, to: Status): 'improved' | 'declined' | null {
  const [before, after] = [RANK[from], RANK[to]];
  if (before === undefined || after === undefined || before === after) return null;
  return after > before ? 'improved' : 'declined';
}
