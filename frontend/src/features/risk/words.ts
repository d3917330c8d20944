/** Tiers, suggestions and slippage in words. */
import type { Direction, RiskSummary, Tier } from '@/api/generated/performance';
import { counted, countedWithin, listed } from '@/ui/counting';
import { tierWord } from '@/ui/tier-tag';

/** Most support first, as the board shows them. */
export const TIERS: readonly Tier[] = ['intensive', 'targeted', 'sustain'];

/** What each tier means, for whoever chooses one. */
export const MEANINGS: Readonly<Record<Tier, string>> = {
  sustain: 'The school goes on by its own plan',
  targeted: 'The SI Team helps with what was agreed',
  intensive: 'The SI Team is there often, on several fronts',
};

/** "Sustain: the school goes on by its own plan", for beside the choices. */
export function meaning(tier: Tier): string {
  const [first = '', ...rest] = MEANINGS[tier];
  return `${tierWord(tier)}: ${first.toLowerCase()}${rest.join('')}`;
}

type Judged = { readonly short_name: string; readonly tier: Tier | null };

/** "Two schools are intensive, one targeted and three sustain." */
export function standing(schools: readonly Judged[]): string {
  const parts = TIERS.map((tier) => ({
    tier,
    count: schools.filter((school) => school.tier === tier).length,
  })).filter(({ count }) => count > 0);
  const unjudged = schools.filter(({ tier }) => tier === null).length;
  if (parts.length === 0) return 'No school’s tier has been set yet.';
  const words = parts.map(({ tier, count }, at) =>
    at === 0
      ? `${counted(count, 'school is', 'schools are')} ${tierWord(tier).toLowerCase()}`
      : `${countedWithin(count, '', '').trim()} ${tierWord(tier).toLowerCase()}`,
  );
  const rest =
    unjudged > 0 ? ` ${counted(unjudged, 'school has', 'schools have')} no tier yet.` : '';
  return `${listed(words)}.${rest}`;
}

type Suggested = Judged & { readonly suggestion: { readonly direction: Direction } };

/** "The facts suggest more for Stavermarsh and less for Fennicombe." Empty when they agree. */
export function suggestions(schools: readonly Suggested[]): string {
  const towards = (direction: Direction) =>
    listed(
      schools
        .filter(({ suggestion }) => suggestion.direction === direction)
        .map(({ short_name: name }) => name),
    );
  const [more, less] = [towards('more'), towards('less')];
  const said = [more ? `more for ${more}` : '', less ? `less for ${less}` : ''].filter(Boolean);
  return said.length > 0 ? ` The facts suggest ${listed(said)}; nothing moves by itself.` : '';
}

/** "4 of 12 milestones: 3 overdue, 1 off track"; a milestone may be both. */
export function slippage(school: Pick<RiskSummary, 'milestones' | 'overdue' | 'off_track'>) {
  const { milestones, overdue, off_track: off } = school;
  if (milestones === 0) return 'No published plan';
  if (overdue + off === 0) return `None of ${String(milestones)}`;
  const parts = [
    ...(overdue > 0 ? [`${String(overdue)} overdue`] : []),
    ...(off > 0 ? [`${String(off)} off track`] : []),
  ];
  return `${parts.join(', ')} of ${String(milestones)}`;
}
