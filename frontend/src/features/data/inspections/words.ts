/** Ofsted's words, old grades and report cards apart: neither is ever turned into the other (R99). */
import type { CardArea, CardGrade, OldGrade } from '@/api/generated/performance';

export const oldGrades: Readonly<Record<OldGrade, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
};

/** As the report card has them, from the top. */
export const cardGrades: Readonly<Record<CardGrade, string>> = {
  exceptional: 'Exceptional',
  'strong-standard': 'Strong standard',
  'expected-standard': 'Expected standard',
  'needs-attention': 'Needs attention',
  'urgent-improvement': 'Urgent improvement',
};

export const cardAreas: Readonly<Record<CardArea, string>> = {
  inclusion: 'Inclusion',
  'curriculum-and-teaching': 'Curriculum and teaching',
  achievement: 'Achievement',
  'attendance-and-behaviour': 'Attendance and behaviour',
  'personal-development-and-well-being': 'Personal development and well-being',
  'early-years': 'Early years',
  'post-16': 'Post-16',
  'leadership-and-governance': 'Leadership and governance',
};

/** A card's areas gathered under their grades, both in the card's order. */
export function byGrade(
  areas: Readonly<Partial<Record<CardArea, CardGrade>>>,
): readonly { readonly grade: CardGrade; readonly areas: readonly CardArea[] }[] {
  const order = Object.keys(cardAreas) as CardArea[];
  return (Object.keys(cardGrades) as CardGrade[])
    .map((grade) => ({ grade, areas: order.filter((area) => areas[area] === grade) }))
    .filter(({ areas: some }) => some.length > 0);
}
