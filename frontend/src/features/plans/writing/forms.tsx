/** The plan's forms, fetched when the page has come to rest or when the first of them is opened. */
import { fetched } from '@/ui/fetched';

const sources = {
  section: () => import('./section-form'),
  objective: () => import('./objective-form'),
  milestone: () => import('./milestone-form'),
  reason: () => import('./reason-form'),
  rating: () => import('../rating/rating-form'),
  comment: () => import('../rating/comment-form'),
};

export const SectionForm = fetched('the form', async () => (await sources.section()).SectionForm);
export const ObjectiveForm = fetched(
  'the form',
  async () => (await sources.objective()).ObjectiveForm,
);
export const MilestoneForm = fetched(
  'the form',
  async () => (await sources.milestone()).MilestoneForm,
);
export const ReasonForm = fetched('the form', async () => (await sources.reason()).ReasonForm);
export const RatingForm = fetched('the form', async () => (await sources.rating()).RatingForm);
export const CommentForm = fetched('the form', async () => (await sources.comment()).CommentForm);

/** So that a form opens at once, also after the network went away. */
export async function warmForms(): Promise<void> {
  await Promise.allSettled(Object.values(sources).map((load) => load()));
}
