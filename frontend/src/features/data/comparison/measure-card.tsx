/** One measure across the schools: this year's bars, how each school moved, and all of it as a table. */
import type { ComparedMeasure, ComparisonView, FigureView } from '@/api/generated/performance';
import { valueOf } from '@/ui/amounts';
import { ChartCard } from '@/ui/charts/chart-card';
import { SchoolBars, type Reference } from '@/ui/charts/school-bars';
import { scaleForLines } from '@/ui/charts/scale';
import { TrendKey, TrendLines } from '@/ui/charts/trend-lines';

import { groups, groupsWithin } from '../words';
import { findingOf } from './findings';
import classes from './comparison.module.css';
import { SchoolName } from './school-name';
import { YearsTable } from './years-table';

type MeasureProps = { readonly view: ComparisonView; readonly compared: ComparedMeasure };

/** More small charts than this are no longer taken in at a glance: the table has them all. */
const MOST_TRENDS = 12;

/** Chart and table hold the same figures. */
export function MeasureCard({ view, compared }: MeasureProps) {
  const at = view.years.indexOf(view.year);
  return (
    <ChartCard
      id={`comparison/${compared.measure.code}`}
      title={findingOf(compared, at)}
      note={`${compared.measure.name}, ${groupsWithin[view.group]}, ${view.year}. ${compared.measure.definition}`}
      cells={cellsOf(compared, at)}
      chart={<MeasureChart {...{ view, compared }} />}
      table={<YearsTable {...{ view, compared }} />}
    />
  );
}

/** Every figure credited under a chart. */
function cellsOf(compared: ComparedMeasure, at: number): readonly (FigureView | null)[] {
  return [...compared.schools, compared.england].map(({ figures }) => figures[at] ?? null);
}

/** The bars of the year, and small lines over the years where there is more than one. */
export function MeasureChart({ view, compared }: MeasureProps) {
  const { measure, schools, england, authorities, trust } = compared;
  const at = view.years.indexOf(view.year);
  const shown = new Map(view.schools.map((school) => [school.id, school]));
  const why = measure.years[at]?.why_none;
  const rows = schools.map(({ school_id: id, figures }) => {
    const school = shown.get(id);
    const local = authorities.find(({ name }) => name === school?.local_authority);
    const value = valueOf(local?.figures[at]);
    return {
      key: id,
      name: <SchoolName school={school} />,
      figure: figures[at] ?? null,
      why,
      about: [school?.name, view.group === 'all' ? '' : groups[view.group].toLowerCase()]
        .filter(Boolean)
        .join(', '),
      local: local && value !== null ? { label: local.name, value } : null,
    };
  });
  return (
    <>
      {why ? null : (
        <SchoolBars
          {...{ measure, rows }}
          year={view.year}
          references={referencesOf(england.figures[at] ?? null, trust[at])}
        />
      )}
      {view.years.length > 1 && schools.length <= MOST_TRENDS ? (
        <Trends {...{ view, compared }} />
      ) : null}
    </>
  );
}

function referencesOf(
  england: FigureView | null,
  trust: ComparedMeasure['trust'][number] | undefined,
): readonly Reference[] {
  const line = valueOf(england);
  return [
    ...(line === null ? [] : [{ kind: 'england', label: 'England', value: line } as const]),
    ...(typeof trust?.value !== 'number'
      ? []
      : [
          {
            kind: 'trust',
            label: `Trust (${String(trust.schools)} of ${String(trust.of_schools)} schools)`,
            value: trust.value,
          } as const,
        ]),
  ];
}

/** One small chart a school, all in school order and each beside England. */
function Trends({ view, compared }: MeasureProps) {
  const { measure, england } = compared;
  const national = england.figures.map((figure) => valueOf(figure));
  const all = [...compared.schools.flatMap(({ figures }) => figures.map(valueOf)), ...national];
  const scale = scaleForLines(
    all.filter((value) => value !== null),
    measure.unit,
  );
  return (
    <>
      <h3 className={classes['part']}>Over the years</h3>
      <TrendKey label="The school" beside="England" />
      <ul className={classes['trends']}>
        {compared.schools.map(({ school_id: id, figures }) => {
          const school = view.schools.find((one) => one.id === id);
          return (
            <li key={id}>
              <h4>{school?.short_name}</h4>
              <TrendLines
                measure={measure}
                label={school?.short_name ?? ''}
                about={school?.name}
                years={measure.years.map(({ year, why_none: why }, at) => ({
                  year,
                  why,
                  figure: figures[at] ?? null,
                }))}
                beside={[{ kind: 'england', label: 'England', values: national }]}
                small={scale}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
