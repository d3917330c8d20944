/** Headteacher's Reports in the school's words. */
import type {
  Dataset,
  HeadsReportState,
  HeadsReportSummary,
  HeadsReportView,
  Prefilled,
  ReportHeadline,
  ReportSection,
} from '@/api/generated/performance';
import { counted, countedWithin, listed } from '@/ui/counting';

/** In the order a report comes by them. */
export const stateWords: Readonly<Record<HeadsReportState, string>> = {
  draft: 'Draft',
  submitted: 'Handed in',
  returned: 'Returned',
  accepted: 'Accepted',
  published: 'Published',
};

/** Who reads a report at each point of its life. */
export const stateMeaning: Readonly<Record<HeadsReportState, string>> = {
  draft: 'Only the school’s own leaders read it. Figures, plan and actions follow what happens',
  submitted:
    'The Chief Executive, School Improvement Leads and data specialist read it. Figures, plan and actions stand still',
  returned: 'Back with the school. Figures, plan and actions follow what happens again',
  accepted: 'It can go to the governors; they do not read it yet',
  published: 'Governors of the school and trustees read this edition',
};

const GROUPS: Readonly<Record<ReportHeadline['group'], string>> = {
  all: 'all pupils',
  disadvantaged: 'disadvantaged',
  'not-disadvantaged': 'not disadvantaged',
  'sen-support': 'SEN support',
  ehcp: 'EHCP',
  'no-sen': 'no SEN',
  boys: 'boys',
  girls: 'girls',
};

/** "Attainment 8", "Attainment 8, SEN support". */
export function measureName({ name, group }: Pick<ReportHeadline, 'name' | 'group'>): string {
  return group === 'all' ? name : `${name}, ${GROUPS[group]}`;
}

const RESULTS: readonly Dataset[] = ['ks2', 'ks4', '16-18'];
const ATTENDANCE: readonly Dataset[] = ['absence', 'suspensions'];

/** The figures that belong beside a section: results, attendance, or those of groups. */
export function figuresFor(
  section: ReportSection,
  { headlines }: Pick<Prefilled, 'headlines'>,
): readonly ReportHeadline[] {
  switch (section) {
    case 'quality-of-education':
      return headlines.filter(({ dataset, group }) => RESULTS.includes(dataset) && group === 'all');
    case 'attendance-and-behaviour':
      return headlines.filter(({ dataset }) => ATTENDANCE.includes(dataset));
    case 'send-and-inclusion':
      return headlines.filter(
        ({ dataset, group }) =>
          dataset === 'context' || (RESULTS.includes(dataset) && group !== 'all'),
      );
    default:
      return [];
  }
}

/** What a part that is still missing is called. */
export function partName(report: Pick<HeadsReportView, 'sections'>, key: string): string {
  if (key === 'safeguarding') return 'Safeguarding';
  return report.sections.find((section) => section.key === key)?.title ?? key;
}

/** "Term 2, 2026-27". */
export function termOf({ term, cycle }: Pick<HeadsReportView, 'term' | 'cycle'>): string {
  return `Term ${String(term)}, ${cycle}`;
}

/** The page's answer: where the report is and who has the next word. */
export function standing(report: HeadsReportView): string {
  const { state, missing, editions, may } = report;
  const before = editions > 0 ? ` Edition ${String(editions)} is what governors read.` : '';
  switch (state) {
    case 'draft':
    case 'returned': {
      const begun = state === 'returned' ? 'Returned for changes' : 'A draft';
      if (missing.length === 0) {
        return `${begun}: every section is written, so it can be handed in.${before}`;
      }
      return `${begun}: ${countedWithin(missing.length, 'section')} still to write.${before}`;
    }
    case 'submitted':
      return may.accept
        ? `Handed in: it waits for you to accept or return it.${before}`
        : `Handed in: it waits for the Chief Executive.${before}`;
    case 'accepted':
      return `Accepted: governors read it once it is published.${before}`;
    case 'published':
      return `Published to the governors as edition ${String(editions)}.`;
  }
}

/** Handed in and not given back; or published once, whatever is made of it since. */
export function isIn({ state, editions }: Pick<HeadsReportSummary, 'state' | 'editions'>): boolean {
  return editions > 0 || (state !== 'draft' && state !== 'returned');
}

/** The list's answer: how many are in, and whose are not. */
export function answerOf(
  reports: readonly HeadsReportSummary[],
  term: { readonly number: number; readonly cycle: string },
  missing: readonly string[],
): string {
  const here = reports.filter(
    (report) => report.term === term.number && report.cycle === term.cycle,
  );
  const there = here.filter(isIn);
  const name = `Term ${String(term.number)}`;
  const waiting = here.filter(({ state }) => state === 'submitted').length;
  const first =
    there.length === 0
      ? `No report for ${name} is in yet`
      : `${counted(there.length, 'report')} for ${name} ${there.length === 1 ? 'is' : 'are'} in`;
  const waits = waiting > 0 ? `; ${countedWithin(waiting, 'waits', 'wait')} to be accepted` : '';
  if (missing.length === 0) return `${first}${waits}.`;
  const shown = missing.length > 3 ? countedWithin(missing.length, 'school') : listed(missing);
  return `${first}${waits}. Not in: ${shown}.`;
}
