/** Stavermarsh's report of Term 1 as a draft, for tests. */
import type { HeadsReportView, ReportHeadline } from '@/api/generated/performance';

const FIGURE = {
  year: '2025-26',
  value: 40.9,
  mark: null,
  cohort: 168,
  source: 'dfe',
  status: 'provisional',
  as_at: '2026-10-15',
} as const;

const LINE: ReportHeadline = {
  measure: 'attainment-8',
  name: 'Attainment 8',
  dataset: 'ks4',
  unit: 'points',
  decimals: 1,
  better: 'higher',
  group: 'all',
  year: '2025-26',
  figure: FIGURE,
  why_none: '',
  why_none_before: '',
  before: null,
  england: null,
};

const SECTIONS = [
  ['summary', 'Summary', ''],
  ['quality-of-education', 'Quality of education', 'Mocks went well.'],
  ['send-and-inclusion', 'SEND and inclusion', 'Two more teaching assistants trained.'],
] as const;

export const REPORT: HeadsReportView = {
  id: 'stavermarsh:2026-27:1',
  version: 3,
  school_id: 'stavermarsh',
  school_name: 'Stavermarsh School',
  cycle: '2026-27',
  term: 1,
  state: 'draft',
  sections: SECTIONS.map(([key, title, text]) => ({
    key,
    title,
    hint: 'In short',
    text,
    version: text === '' ? 0 : 1,
    written_by: null,
    written_at: null,
  })),
  safeguarding: {
    met: null,
    reviewed_on: null,
    next_review_on: null,
    version: 0,
    written_by: null,
    written_at: null,
  },
  prefilled: {
    filled_at: '2026-11-23T09:30:00Z',
    headlines: [
      LINE,
      {
        ...LINE,
        group: 'ehcp',
        figure: { ...FIGURE, value: null, mark: 'suppressed', cohort: null },
      },
    ],
    plan: null,
    actions: { open: 0, overdue: 0, completed: 0, items: [], as_at: null },
    since_last: null,
  },
  missing: ['summary', 'safeguarding'],
  steps: [{ state: 'draft', by: 'p-head', at: '2026-11-20T16:00:00Z', words: '' }],
  editions: 0,
  may: {
    write: true,
    submit: true,
    give_back: false,
    accept: false,
    publish: false,
    revise: false,
  },
};
