/** How far two groups of pupils are apart in each school (domain §2.3). */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { ComparedMeasure, ComparisonView } from '@/api/generated/performance';
import { amount, apart, valueOf } from '@/ui/amounts';
import { Card } from '@/ui/card';
import { ChartCard } from '@/ui/charts/chart-card';
import { GapDots, type GapRow } from '@/ui/charts/gap-dots';
import { DataTable } from '@/ui/data-table';
import { FigureValue } from '@/ui/figure-value';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';
import { countedWithin } from '@/ui/counting';

import { comparisonQuery } from '../queries';
import { gaps, groups, groupsWithin, type Gap } from '../words';
import type { ComparisonAsked } from './asked';
import { Ways } from './choices';
import { SchoolName } from './school-name';

type GapCardsProps = {
  readonly view: ComparisonView;
  readonly asked: ComparisonAsked;
  readonly gap: Gap;
};

/** Asks for both groups; a measure that is not told by group says nothing here. */
export function GapCards({ view, asked, gap }: GapCardsProps) {
  const { group, others } = gaps[gap];
  const compared = { phase: view.phase, dataset: view.dataset, year: view.year };
  const one = useQuery(comparisonQuery({ ...compared, group }));
  const other = useQuery(comparisonQuery({ ...compared, group: others }));
  const kept = { ...asked, phase: view.phase, dataset: view.dataset };
  const error = one.error ?? other.error;
  const ways = (
    <Ways
      name="Gap"
      current={gap}
      options={(Object.keys(gaps) as Gap[]).map((key) => ({
        key,
        words: groups[gaps[key].group],
        search: { ...kept, gap: key },
      }))}
    />
  );
  if (error && (!one.data || !other.data)) {
    return (
      <Card title="Gaps between groups" aside={ways}>
        <ErrorState error={error} what="the groups" />
      </Card>
    );
  }
  if (!one.data || !other.data) {
    return (
      <Card title="Gaps between groups" aside={ways}>
        <RowsSkeleton what="the groups" rows={view.schools.length} />
      </Card>
    );
  }
  const told = pairs(one.data, other.data);
  if (told.length === 0) {
    return (
      <Card
        title={`Nothing is told of ${groupsWithin[group]} here`}
        finding="No source gives these measures by group for this year."
        aside={ways}
      >
        {null}
      </Card>
    );
  }
  return told.map(([mine, theirs], at) => (
    <GapCard
      key={mine.measure.code}
      {...{ view, gap, mine, theirs }}
      ways={at === 0 ? ways : null}
    />
  ));
}

type Pair = readonly [ComparedMeasure, ComparedMeasure];

/** The headlines in which at least one school has a figure, or a mark, for both groups. */
function pairs(one: ComparisonView, other: ComparisonView): readonly Pair[] {
  const at = one.years.indexOf(one.year);
  return one.measures
    .filter(({ measure }) => measure.headline && !measure.years[at]?.why_none)
    .flatMap((mine) => {
      const theirs = other.measures.find(({ measure }) => measure.code === mine.measure.code);
      const any = mine.schools.some(({ figures }) => figures[at]);
      return theirs && any ? [[mine, theirs] as const] : [];
    });
}

type GapCardProps = {
  readonly view: ComparisonView;
  readonly gap: Gap;
  readonly mine: ComparedMeasure;
  readonly theirs: ComparedMeasure;
  readonly ways: ReactNode;
};

function GapCard({ view, gap, mine, theirs, ways }: GapCardProps) {
  const { group, others } = gaps[gap];
  const { measure } = mine;
  const at = view.years.indexOf(view.year);
  const rows: readonly GapRow[] = mine.schools.map(({ school_id: id, figures }) => {
    const school = view.schools.find((one) => one.id === id);
    return {
      key: id,
      name: <SchoolName school={school} />,
      group: figures[at] ?? null,
      others: theirs.schools.find((one) => one.school_id === id)?.figures[at] ?? null,
      why: measure.years[at]?.why_none,
      about: school?.name,
    };
  });
  const names = { group: groups[group], others: groups[others] };
  return (
    <ChartCard
      id={`comparison/gap/${measure.code}`}
      title={finding(rows, mine, gap)}
      note={`${measure.name}, ${view.year}: ${groupsWithin[group]} beside ${groupsWithin[others]} of the same school${national(theirs, at, gap)}`}
      aside={ways}
      cells={rows.flatMap((row) => [row.group, row.others])}
      chart={<GapDots {...{ measure, rows, names }} year={view.year} />}
      table={
        <DataTable
          caption={`${measure.name}: ${names.group} beside ${names.others}`}
          rows={rows}
          rowKey={({ key }) => key}
          dense
          columns={[
            { key: 'school', header: 'School', cell: ({ name }) => name },
            ...(['group', 'others'] as const).map((who) => ({
              key: who,
              header: names[who],
              align: 'end' as const,
              cell: (row: GapRow) => (
                <FigureValue
                  {...{ measure }}
                  year={view.year}
                  figure={row[who]}
                  why={row.why}
                  about={row.about}
                  brief
                />
              ),
            })),
            { key: 'gap', header: 'Gap', align: 'end', cell: (row) => between(row, mine) },
          ]}
        />
      }
    />
  );
}

/** The others in all England: what a group is to be in line with. */
function national({ england, measure }: ComparedMeasure, at: number, gap: Gap): string {
  const value = valueOf(england.figures[at]);
  if (value === null) return '';
  return `. In England, ${groupsWithin[gaps[gap].others]}: ${amount(value, measure)}`;
}

function distance({ group, others }: GapRow): number | null {
  const [mine, theirs] = [valueOf(group), valueOf(others)];
  return mine === null || theirs === null ? null : mine - theirs;
}

function between(row: GapRow, { measure }: ComparedMeasure): string {
  const gap = distance(row);
  return gap === null ? 'Not shown' : apart(gap, measure);
}

/** "Disadvantaged pupils are 9.8 to 13.5 points behind in five schools": no school is named worst. */
function finding(rows: readonly GapRow[], { measure }: ComparedMeasure, gap: Gap): string {
  const told = rows.map(distance).filter((one) => one !== null);
  if (told.length === 0) return `${measure.name}: no school’s gap can be shown`;
  const wide = told.map(Math.abs);
  const [least, most] = [Math.min(...wide), Math.max(...wide)];
  const span =
    least === most
      ? apart(most, measure)
      : `${amount(least, { ...measure, unit: 'points' })} to ${apart(most, measure)}`;
  return `${measure.name}: ${groupsWithin[gaps[gap].group]} and the others are ${span} apart in ${countedWithin(told.length, 'school')}`;
}
