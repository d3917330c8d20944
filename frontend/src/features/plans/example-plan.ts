/** A small plan for tests: one trust priority answered, one not, one objective of the school's own. */
import type {
  MilestoneView,
  ObjectiveView,
  PlanView,
  RatingCounts,
} from '@/api/generated/planning';
import type { Today } from '@/api/today';

const NONE: RatingCounts = {
  ...{ total: 0, not_started: 0, on_track: 0, at_risk: 0, off_track: 0, embedded: 0, overdue: 0 },
};

export const exampleToday: Today = {
  date: '2026-11-23',
  words: 'Term 2, week 4 of 7',
  cycle: '2026-27',
  term: 2,
  week: 4,
  published: true,
};

function milestone(id: string, changes: Partial<MilestoneView>): MilestoneView {
  return {
    ...{ id, title: `Milestone ${id}`, term: 2, rating: 'not-started', note: '', overdue: false },
    ...{ rated_by: null, rated_at: null, evidence: [], ratings: [], comments: [] },
    ...changes,
  };
}

function objective(id: string, changes: Partial<ObjectiveView>): ObjectiveView {
  return {
    ...{ id, title: `Objective ${id}`, priority_id: null, owner_id: null, owner_name: '' },
    ...{ success_criteria: [], actions: [], carried_from: null, milestones: [], counts: NONE },
    ...changes,
  };
}

/** Published, with one milestone overdue, one due and one embedded. */
export function examplePlan(changes: Partial<PlanView> = {}): PlanView {
  const objectives = [
    objective('o1', {
      title: 'PA below 22% by Term 6',
      priority_id: 'p1',
      milestones: [
        milestone('m-done', { term: 1, rating: 'embedded' }),
        milestone('m-now', { term: 2, rating: 'at-risk' }),
        milestone('m-later', { term: 4 }),
      ],
    }),
    objective('o2', { milestones: [milestone('m-late', { term: 1, overdue: true })] }),
  ];
  return {
    ...{ id: 'plan-1', version: 7, school_id: 's1', school_name: 'Stavermarsh School' },
    ...{ cycle: '2026-27', state: 'published', published_on: '2026-10-16', publish_by: null },
    ...{ updated_at: '2026-11-20T09:00:00Z', editions: 2 },
    sections: [
      { key: 'context', title: 'School context', text: 'On the edge of town.' },
      { key: 'resources', title: 'Resources', text: '' },
    ],
    headings: [
      {
        ...{ priority_id: 'p1', code: 'P1', title: 'Attendance and belonging', reason: '' },
        ...{ objective_ids: ['o1'], answered: true },
      },
      {
        ...{ priority_id: 'p2', code: 'P2', title: 'Reading', reason: '' },
        ...{ objective_ids: [], answered: false },
      },
    ],
    own_objective_ids: ['o2'],
    objectives,
    counts: { ...NONE, total: 4, not_started: 2, at_risk: 1, embedded: 1, overdue: 1 },
    may: {
      ...{ write: true, rate: true, comment: true, carry: true, share: false },
      ...{ return_to_draft: false, publish: false, review: true, close: false },
    },
    ...changes,
  };
}
