/** The plan's forms, fetched when the page has come to rest or when the first of them is opened. */
import { Suspense, createElement, lazy, type ComponentType } from 'react';

import { RowsSkeleton } from '@/ui/page-states';

const sources = {
  section: () => import('./section-form'),
  objective: () => import('./objective-form'),
  milestone: () => import('./milestone-form'),
  reason: () => import('./reason-form'),
  rating: () => import('../rating/rating-form'),
  comment: () => import('../rating/comment-form'),
};

function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Form = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function Fetched(props: Props) {
    return (
      <Suspense fallback={<RowsSkeleton what="the form" rows={2} />}>
        {createElement(Form, props)}
      </Suspense>
    );
  };
}

export const SectionForm = fetched(async () => (await sources.section()).SectionForm);
export const ObjectiveForm = fetched(async () => (await sources.objective()).ObjectiveForm);
export const MilestoneForm = fetched(async () => (await sources.milestone()).MilestoneForm);
export const ReasonForm = fetched(async () => (await sources.reason()).ReasonForm);
export const RatingForm = fetched(async () => (await sources.rating()).RatingForm);
export const CommentForm = fetched(async () => (await sources.comment()).CommentForm);

/** So that a form opens at once, also after the network went away. */
export async function warmForms(): Promise<void> {
  await Promise.allSettled(Object.values(sources).map((load) => load()));
}
