/** Collections and returns in the school's words. */
import type {
  CollectionView,
  Dataset,
  Group,
  Mark,
  ReturnState,
} from '@/api/generated/performance';
import { counted, countedWithin } from '@/ui/counting';
import { day } from '@/ui/dates';

export const groups: Readonly<Record<Group, string>> = {
  all: 'All pupils',
  disadvantaged: 'Disadvantaged',
  'not-disadvantaged': 'Not disadvantaged',
  'sen-support': 'SEN support',
  ehcp: 'EHCP',
  'no-sen': 'No SEN',
  boys: 'Boys',
  girls: 'Girls',
};

export const datasets: Readonly<Record<Dataset, string>> = {
  ks2: 'Key stage 2',
  ks4: 'Key stage 4',
  '16-18': '16 to 18',
  absence: 'Attendance',
  suspensions: 'Suspensions',
  context: 'Pupils',
};

export const phases: Readonly<Record<string, string>> = {
  nursery: 'Nursery schools',
  primary: 'Primary schools',
  'middle-deemed-primary': 'Middle schools (primary)',
  secondary: 'Secondary schools',
  'middle-deemed-secondary': 'Middle schools (secondary)',
  '16-plus': 'Sixth forms',
  'all-through': 'All-through schools',
  'not-applicable': 'Other schools',
};

/** Why there is no value, as a school says it. */
export const reasons: Readonly<Partial<Record<Mark, string>>> = {
  suppressed: 'Fewer than 6 pupils',
  'no-entries': 'No pupils entered',
  'not-applicable': 'Does not apply to us',
  'not-available': 'Not available yet',
};

const CAME: readonly ReturnState[] = ['submitted', 'queried', 'accepted', 'published'];

/** "Five of nine schools have sent theirs; one is late." */
export function progressInWords(collection: CollectionView): string {
  const count = (states: readonly ReturnState[]) =>
    collection.progress
      .filter(({ state }) => states.includes(state))
      .reduce((sum, { returns }) => sum + returns, 0);
  const all = collection.progress.reduce((sum, { returns }) => sum + returns, 0);
  const [came, published] = [count(CAME), count(['published'])];
  if (all === 0) return 'No school’s return is yours to see.';
  const late = collection.late > 0 ? `; ${countedWithin(collection.late, 'is', 'are')} late` : '';
  if (all === 1) return oneInWords(collection, came > 0, published > 0);
  if (published === all) return 'All returns are published.';
  if (came === 0) {
    return `Nothing has come in yet; returns are due on ${day(collection.due)}${late}.`;
  }
  const of = `${counted(came, '', '').trim()} of ${countedWithin(all, 'school')}`;
  const open = published > 0 ? `, ${countedWithin(published, 'is', 'are')} published` : '';
  return `${of} ${came === 1 ? 'has' : 'have'} sent theirs${open}${late}.`;
}

function oneInWords({ due, late }: CollectionView, came: boolean, published: boolean): string {
  if (published) return 'The return is published.';
  if (came) return 'The return has come in.';
  return late > 0 ? `The return was due on ${day(due)}.` : `The return is due on ${day(due)}.`;
}

/** The way of a return, for whoever fills it in. */
export function standsInWords(state: ReturnState, due: string, openQueries: number): string {
  switch (state) {
    case 'awaited':
      return `Fill in every figure, or say why there is none, and submit by ${day(due)}.`;
    case 'queried':
      return openQueries === 0
        ? 'Every question has its answer: submit the return again.'
        : `${counted(openQueries, 'question')} about your figures ${openQueries === 1 ? 'waits' : 'wait'} for an answer.`;
    case 'returned':
      return 'The data specialist sent this return back: put it right and submit it again.';
    case 'submitted':
      return 'Submitted: the data specialist is looking at it.';
    case 'accepted':
      return 'Accepted: it will be published with the others.';
    case 'published':
      return 'Published: its figures are in the comparison.';
  }
}

/** "2 days late", and nothing when in time. */
export function lateInWords(days: number): string | null {
  if (days === 0) return null;
  return `${String(days)} ${days === 1 ? 'day' : 'days'} late`;
}

/** "attainment-8.all" and its like as a lost race names them: measure names are the page's own. */
export function partInWords(part: string, nameOf: (measure: string) => string): string {
  const [kind, ...rest] = part.split('.');
  if (kind === 'query' || kind === 'answer') {
    const what = partInWords(rest.join('.'), nameOf);
    return kind === 'query' ? `A question about ${what}` : `An answer about ${what}`;
  }
  const [group] = rest;
  if (!kind || !group) return `The return was ${part === 'returned' ? 'sent back' : part}`;
  return `${nameOf(kind)}, ${groups[group as Group].toLowerCase()}`;
}
