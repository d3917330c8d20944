/** Meetings in the school's words. */
import type {
  DateWarning,
  ElgDecision,
  ForumKind,
  MeetingView,
  ProposalKind,
  ProposalView,
  WarningKind,
} from '@/api/generated/meetings';
import type { Permission } from '@/api/generated/gateway';
import { counted, countedWithin, listed } from '@/ui/counting';
import { clock, day } from '@/ui/dates';

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Europe/London' });

/** "Thursday 26 Nov 2026". */
export function weekdayAndDay(iso: string): string {
  return `${WEEKDAY.format(new Date(`${iso}T12:00:00Z`))} ${day(iso)}`;
}

type When = Pick<MeetingView, 'on' | 'starts' | 'ends'>;

/** "Thursday 26 Nov 2026, 09:30 to 11:00". */
export function whenOf({ on, starts, ends }: When): string {
  return `${weekdayAndDay(on)}, ${clock(starts)} to ${clock(ends)}`;
}

/** "Thursday 26 Nov 2026, 09:30 to 11:00, Term 2, week 4." */
export function inBrief(when: When, week: string | null): string {
  return `${[whenOf(when), week].filter(Boolean).join(', ')}.`;
}

/** What it takes to plan a meeting of each kind; the service looks again at who is asking. */
export const writes: Readonly<Record<ForumKind, Permission>> = {
  executive: 'meetings.write-elg',
  team: 'meetings.write-forum',
  'key-colleagues': 'meetings.write-forum',
  faculty: 'meetings.write-forum',
  'local-governing-body': 'meetings.write-board-meetings',
  trustees: 'meetings.write-board-meetings',
  'one-to-one': 'meetings.write-one-to-ones',
  support: 'meetings.write-support-meetings',
};

/** Only these meet jointly; boards and pairs are their own. */
export const joinable: ReadonlySet<ForumKind> = new Set(['team', 'key-colleagues', 'faculty']);

const against: Readonly<Record<WarningKind, string>> = {
  'double-booked': 'in another meeting then',
  holiday: 'in the holidays',
  weekend: 'at a weekend',
  'inset-day': 'an INSET day',
  closure: 'a day without school',
};

/** "An INSET day for Ashlode"; "In another meeting then: Ruth Adeyemi". */
export function warningInWords(
  { kind, school_ids: schools, person_ids: people }: DateWarning,
  schoolName: (id: string) => string,
  nameOf: (id: string) => string,
): string {
  const words = against[kind];
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  if (kind === 'double-booked') return `${begun}: ${listed(people.map(nameOf))}`;
  return schools.length === 0 ? begun : `${begun} for ${listed(schools.map(schoolName))}`;
}

const proposed: Readonly<Record<ProposalKind, readonly [string, string]>> = {
  'overdue-actions': ['overdue action', 'overdue actions'],
  'overdue-milestones': ['milestone past its term', 'milestones past their term'],
  'support-due': ['support review not held', 'support reviews not held'],
  'cadence-breach': ['missed 1:1', 'missed 1:1s'],
  'line-of-enquiry': ['line of enquiry', 'lines of enquiry'],
  'board-question': ['question of this board', 'questions of this board'],
  signals: ['data signal', 'data signals'],
  'risk-tier': ['changed risk tier', 'changed risk tiers'],
  collection: ['collection of headlines', 'collections of headlines'],
  'heads-report': ['Headteacher’s Report', 'Headteacher’s Reports'],
};

/** "Three overdue actions, Stavermarsh": what other facts put on the agenda. */
export function proposalInWords(
  {
    kind,
    count,
    school_id: school,
    subject_id: subject,
  }: Pick<ProposalView, 'kind' | 'count' | 'school_id' | 'subject_id'>,
  schoolName: (id: string) => string,
): string {
  const [one, many] = proposed[kind];
  const term = subject.split(':').at(-1) ?? '';
  const what = kind === 'heads-report' ? `${one}, Term ${term}` : counted(count, one, many);
  return school ? `${what}, ${schoolName(school)}` : what;
}

export const outcomes: Readonly<Record<ElgDecision, string>> = {
  agreed: 'Agreed',
  declined: 'Declined',
  deferred: 'Deferred',
};

/** "Nobody was there from Fennicombe and Dunsellow." */
export function missingInWords(names: readonly string[], held: boolean): string {
  if (names.length === 0) {
    return held ? 'Every school was there.' : 'Every school is here.';
  }
  const schools = names.length > 3 ? `${countedWithin(names.length, 'school')}: ` : '';
  return `Nobody ${held ? 'was there' : 'is here yet'} from ${schools}${listed(names)}.`;
}

/** What the page answers under its title. */
export function standing(meeting: MeetingView, today: string): string {
  const { state, cancelled_because: reason, published_at: published, may } = meeting;
  if (state === 'cancelled') return `It will not take place: ${reason}`;
  if (meeting.kind === 'one-to-one') return state === 'held' ? 'It was held.' : 'A 1:1, planned.';
  if (state === 'held') {
    if (published) return `Held; minutes published ${day(published)}.`;
    return may.publish
      ? 'Held; its minutes are not published to members yet.'
      : 'Held; its minutes are still being written.';
  }
  if (meeting.on < today) return 'Its day has passed and nobody has said who came.';
  if (meeting.on === today)
    return may.hold ? 'Today: say who is here, then minute as you go.' : 'It is today.';
  const items = meeting.agenda.length;
  return items === 0 ? 'Its agenda is empty.' : `${counted(items, 'item')} on its agenda.`;
}
