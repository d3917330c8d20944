/** What a rating form holds, and when it can be sent. */
import * as z from 'zod/mini';

import type { MilestoneView, Rating, RatingBody } from '@/api/generated/planning';

import { RATINGS } from '../words';
import { slipsBack, webAddress } from './slipping';

export type RatingValues = {
  version: number;
  rating: Rating | '';
  note: string;
  evidence: { label: string; url: string }[];
};

const ADDRESS = /^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/;
const evidence = z
  .object({
    label: z.string().check(z.maxLength(300, 'At most 300 characters')),
    url: z.string().check(z.maxLength(590, 'At most 590 characters')),
  })
  .check(
    z.superRefine(({ label, url }, context) => {
      if (url.trim() === '' && label.trim() !== '') {
        context.addIssue({ code: 'custom', path: ['url'], message: 'Paste where it can be found' });
      }
      if (url.trim() !== '' && !ADDRESS.test(webAddress(url))) {
        const message = 'Enter a web address, for example https://drive.example.org/minutes';
        context.addIssue({ code: 'custom', path: ['url'], message });
      }
    }),
  );

/** Slipping back needs a reason. */
export function ratingShape(milestone: MilestoneView) {
  return z
    .object({
      version: z.number(),
      rating: z
        .enum(['', ...RATINGS])
        .check(z.refine((rating) => rating !== '', 'Choose how it stands')),
      note: z.string().check(z.maxLength(1_000, 'Keep this under 1,000 characters')),
      evidence: z.array(evidence),
    })
    .check(
      z.superRefine(({ rating, note }, context) => {
        if (slipsBack(milestone.rating, rating) && note.trim() === '') {
          const message = 'Say why it has slipped back';
          context.addIssue({ code: 'custom', path: ['note'], message });
        }
      }),
    );
}

/** Evidence without a name is called by the site it lies on. */
export function ratingBody({ rating, note, evidence: rows }: RatingValues): RatingBody {
  const found = rows
    .map(({ label, url }) => ({ label: label.trim(), url: webAddress(url) }))
    .filter(({ url }) => url !== '');
  return {
    rating: rating === '' ? 'not-started' : rating,
    note: note.trim(),
    evidence: found.map(({ label, url }) => ({ url, label: label || new URL(url).host })),
  };
}
