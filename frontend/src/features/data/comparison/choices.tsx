/** Phase, data set, year and pupils: each choice is a link, so that a comparison can be kept and sent. */
import { Link } from '@tanstack/react-router';

import type { ComparisonView, HoldingsView } from '@/api/generated/performance';

import { datasets, groups, phaseTitle } from '../words';
import type { ComparisonAsked } from './asked';
import classes from './choices.module.css';

type ChoicesProps = {
  readonly asked: ComparisonAsked;
  readonly view: ComparisonView;
  readonly holdings: HoldingsView | undefined;
};

const GROUPS = ['all', 'disadvantaged', 'sen-support', 'ehcp', 'boys', 'girls'] as const;

/** A choice with one possibility is not a choice and is left out. */
export function Choices({ asked, view, holdings }: ChoicesProps) {
  const schools = holdings?.schools ?? [];
  const there = [...new Set(schools.map(({ phase }) => phase))];
  const ofPhase = new Set(schools.filter(({ phase }) => phase === view.phase).map(({ id }) => id));
  const sets = (Object.keys(datasets) as (keyof typeof datasets)[]).filter(
    (dataset) =>
      dataset === view.dataset ||
      holdings?.holdings.some(
        (holding) =>
          holding.dataset === dataset &&
          holding.schools.some(({ school_id: id }) => ofPhase.has(id)),
      ),
  );
  const kept: ComparisonAsked = {
    phase: view.phase,
    dataset: view.dataset,
    ...(asked.year ? { year: asked.year } : {}),
    ...(asked.gap ? { gap: asked.gap } : {}),
  };
  return (
    <div className={classes['choices']}>
      <Ways
        name="Phase"
        current={view.phase}
        options={there.map((phase) => ({
          key: phase,
          words: phaseTitle(phase),
          search: { phase },
        }))}
      />
      <Ways
        name="Data set"
        current={view.dataset}
        options={sets.map((dataset) => ({
          key: dataset,
          words: datasets[dataset],
          search: { phase: view.phase, dataset },
        }))}
      />
      <Ways
        name="Year"
        current={view.year}
        options={view.years_there.map((year) => ({
          key: year,
          words: year,
          search: { ...asked, phase: view.phase, dataset: view.dataset, year },
        }))}
      />
      <Ways
        name="Pupils"
        current={view.group}
        options={GROUPS.map((group) => ({
          key: group,
          words: groups[group],
          search: { ...kept, ...(group === 'all' ? {} : { group }) },
        }))}
      />
    </div>
  );
}

type WaysProps = {
  readonly name: string;
  readonly current: string;
  readonly options: readonly {
    readonly key: string;
    readonly words: string;
    readonly search: ComparisonAsked;
  }[];
};

/** One row of links; the present one says so. */
export function Ways({ name, current, options }: WaysProps) {
  if (options.length < 2) return null;
  return (
    <nav aria-label={name} className={classes['ways']}>
      <span className={classes['name']} aria-hidden="true">
        {name}
      </span>
      {options.map(({ key, words, search }) => (
        <Link
          key={key}
          to="/data/comparison"
          search={search}
          aria-current={key === current ? 'true' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
          resetScroll={false}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
