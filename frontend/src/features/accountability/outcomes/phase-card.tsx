/** One phase's headline measures over three years, as lines or as a table. */
import type { MeasureOutcome, PhaseOutcomes } from '@/api/generated/accountability';
import { ChartCard } from '@/ui/charts/chart-card';
import { TrendLines } from '@/ui/charts/trend-lines';
import { DataTable, type Column } from '@/ui/data-table';
import { FigureValue } from '@/ui/figure-value';

import { counted } from '../counting';
import classes from './outcomes.module.css';
import { cellOf, coverage, creditedCells, phases, whyNone } from './reading';

function measured({ measure, decimals }: MeasureOutcome) {
  return { name: measure.name, unit: measure.unit, decimals };
}

type PhaseCardProps = { readonly outcomes: PhaseOutcomes; readonly years: readonly string[] };

/** Phases stand apart: their measures are not each other's. */
export function PhaseCard({ outcomes, years }: PhaseCardProps) {
  const { phase, schools, measures } = outcomes;
  const title = `${phases[phase]}: ${counted(schools, 'school')}`;
  return (
    <ChartCard
      id={`outcomes/${phase}`}
      title={title}
      note="Weighted by pupils over the figures that may be shown; no school is named"
      chart={<Charts measures={measures} about={phases[phase]} />}
      table={<Years caption={title} measures={measures} years={years} />}
      cells={measures.flatMap(creditedCells)}
    />
  );
}

type ChartsProps = { readonly measures: readonly MeasureOutcome[]; readonly about: string };

function Charts({ measures, about }: ChartsProps) {
  return (
    <div className={classes['charts']}>
      {measures.map((outcome) => (
        <div key={outcome.measure.code}>
          <h3>{outcome.measure.name}</h3>
          <TrendLines
            measure={measured(outcome)}
            label="Trust"
            about={`${about} schools of the trust`}
            years={outcome.years.map((year) => ({
              year: year.year,
              figure: cellOf(year),
              why: whyNone(year),
            }))}
            beside={[]}
            small
          />
          <p className={classes['coverage']}>{latestCoverage(outcome)}</p>
        </div>
      ))}
    </div>
  );
}

function latestCoverage({ years }: MeasureOutcome): string {
  const latest = years.findLast(({ value }) => value !== null);
  return latest ? `${latest.year}: ${coverage(latest) ?? ''}` : 'No year has a figure';
}

type YearsProps = {
  readonly caption: string;
  readonly measures: readonly MeasureOutcome[];
  readonly years: readonly string[];
};

function Years({ caption, measures, years }: YearsProps) {
  const columns: readonly Column<MeasureOutcome>[] = [
    {
      key: 'measure',
      header: 'Measure',
      cell: ({ measure, definition }) => (
        <span className={classes['measure']}>
          {measure.name}
          <small>{definition}</small>
        </span>
      ),
    },
    ...years.map((year, at): Column<MeasureOutcome> => ({
      key: year,
      header: year,
      cell: (outcome) => {
        const told = outcome.years[at];
        if (!told) return null;
        return (
          <span className={classes['measure']}>
            <FigureValue
              measure={measured(outcome)}
              year={year}
              figure={cellOf(told)}
              why={whyNone(told)}
            />
            <small>{coverage(told)}</small>
          </span>
        );
      },
    })),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={measures}
      rowKey={({ measure }) => measure.code}
    />
  );
}
