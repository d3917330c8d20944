/** What the data home says at its top: what is there, and what is not. */
import type { Dataset, HoldingsView, HoldingView } from '@/api/generated/performance';
import { SETTLED } from '@/ui/amounts';
import { counted, listed } from '@/ui/counting';

import { datasets } from '../words';

export type DatasetHeld = {
  readonly dataset: Dataset;
  readonly newest: HoldingView;
  /** Newest first. */
  readonly earlier: readonly HoldingView[];
};

/** Data set by data set, in the order in which they are shown. */
export function byDataset({ holdings }: HoldingsView): readonly DatasetHeld[] {
  return (Object.keys(datasets) as Dataset[]).flatMap((dataset) => {
    const [newest, ...earlier] = holdings
      .filter((one) => one.dataset === dataset)
      .toSorted((one, other) => other.year.localeCompare(one.year));
    return newest ? [{ dataset, newest, earlier }] : [];
  });
}

/** Which schools lack the newest figures of a data set that is about them. */
export function missingFrom(view: HoldingsView): readonly {
  readonly dataset: Dataset;
  readonly year: string;
  readonly schools: readonly string[];
}[] {
  return byDataset(view)
    .filter(({ newest }) => newest.missing.length > 0)
    .map(({ dataset, newest: { year, missing } }) => ({
      dataset,
      year,
      schools: missing.map((id) => view.schools.find((one) => one.id === id)?.short_name ?? id),
    }));
}

/** "Two schools lack figures in the newest year", or that none does. */
export function titleOf(view: HoldingsView): string {
  if (view.holdings.length === 0) return 'There are no figures yet';
  const without = new Set(byDataset(view).flatMap(({ newest }) => newest.missing));
  if (view.only_own) {
    return without.size > 0
      ? 'Some of your school’s newest figures are still to come'
      : 'Your school’s figures are here';
  }
  if (without.size === 0) return 'Every school has the newest figures';
  return `${counted(without.size, 'school')} ${without.size === 1 ? 'lacks' : 'lack'} figures in the newest year`;
}

/** "Key stage 2, key stage 4 and absence 2025-26, provisional; context 2025-26, final". */
export function newestWords(view: HoldingsView): string {
  const alike = new Map<string, string[]>();
  for (const { dataset, newest } of byDataset(view)) {
    const what = `${newest.year}, ${statusWords(newest)}`;
    alike.set(what, [...(alike.get(what) ?? []), datasets[dataset]]);
  }
  return [...alike].map(([what, sets]) => `${capitalOnce(sets)} ${what}`).join('; ');
}

function capitalOnce([first = '', ...rest]: readonly string[]): string {
  return listed([first, ...rest.map((one) => one.toLowerCase())]);
}

/** "provisional", "provisional and school-reported". */
export function statusWords({ statuses }: Pick<HoldingView, 'statuses'>): string {
  return listed(statuses.map((status) => SETTLED[status].toLowerCase()));
}
