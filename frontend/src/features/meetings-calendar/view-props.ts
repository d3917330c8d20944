/** What each view of the calendar is given. */
import type { Meeting } from '@/api/meetings';

import type { MeetingsAsked } from './asked';
import type { YearDates } from './days';

export type ViewProps = {
  /** A day inside what is shown. */
  readonly on: string;
  readonly today: string;
  /** Earliest first. */
  readonly meetings: readonly Meeting[];
  /** The dates of the year a day is in; null where none are published. */
  readonly datesOf: (iso: string) => YearDates | null;
  readonly asked: MeetingsAsked;
  /** Whether this person may call anybody together. */
  readonly adds: boolean;
};
