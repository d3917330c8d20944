/** What Ofsted last said of the trust's schools: grades and report cards, never one as the other. */
import type {
  CardArea,
  CardGrade,
  InspectionsView,
  OldGrade,
} from '@/api/generated/accountability';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { EmptyState } from '@/ui/page-states';

import { capital, counted } from '../counting';
import classes from './outcomes.module.css';

const OLD: Readonly<Record<OldGrade, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
};
const GRADES: Readonly<Record<CardGrade, string>> = {
  exceptional: 'Exceptional',
  'strong-standard': 'Strong standard',
  'expected-standard': 'Expected standard',
  'needs-attention': 'Needs attention',
  'urgent-improvement': 'Urgent improvement',
};
const AREAS: Readonly<Record<CardArea, string>> = {
  inclusion: 'Inclusion',
  'curriculum-and-teaching': 'Curriculum and teaching',
  achievement: 'Achievement',
  'attendance-and-behaviour': 'Attendance and behaviour',
  'personal-development-and-well-being': 'Personal development and well-being',
  'early-years': 'Early years',
  'post-16': 'Post-16',
  'leadership-and-governance': 'Leadership and governance',
};

type Line = { readonly area: CardArea; readonly counts: ReadonlyMap<CardGrade, number> };

function linesOf({ cards }: InspectionsView): readonly Line[] {
  return (Object.keys(AREAS) as CardArea[]).flatMap((area) => {
    const mine = cards.filter((card) => card.area === area);
    const counts = new Map(mine.map(({ grade, schools }) => [grade, schools]));
    return mine.length === 0 ? [] : [{ area, counts }];
  });
}

/** Old beside new, as counts of schools (R99). */
export function InspectionsCard({ inspections }: { readonly inspections: InspectionsView }) {
  const { old, with_card: cards, none_known: none, schools, as_at: asAt } = inspections;
  const lines = linesOf(inspections);
  if (asAt === null) {
    return (
      <Card title="Ofsted">
        <EmptyState title="No inspection is known yet">
          Outcomes appear here once Ofsted’s monthly file has been imported.
        </EmptyState>
      </Card>
    );
  }
  const finding = `Grades until November 2025 and report cards since; they cannot be compared. As at ${day(asAt)}`;
  return (
    <Card title="Ofsted" finding={finding}>
      <div className={classes['inspections']}>
        <section aria-label="Grades until November 2025">
          <h3>Grades until November 2025</h3>
          <ul>
            {old.map(({ grade, schools: count }) => (
              <li key={grade}>
                {OLD[grade]}: <strong>{counted(count, 'school')}</strong>
              </li>
            ))}
          </ul>
          <p className={classes['coverage']}>
            {capital(counted(schools - cards - none, 'school'))} with a grade,{' '}
            {counted(cards, 'school')} with a report card
            {none > 0 ? `, ${counted(none, 'school')} without an outcome known` : ''}.
          </p>
        </section>
        {lines.length > 0 ? (
          <section aria-label="Report cards">
            <h3>Report cards</h3>
            <DataTable
              caption="Report cards: schools by area and grade"
              columns={columnsOf(lines)}
              rows={lines}
              rowKey={({ area }) => area}
              dense
            />
            <p className={classes['coverage']}>{safeguarding(inspections)}</p>
          </section>
        ) : null}
      </div>
    </Card>
  );
}

function columnsOf(lines: readonly Line[]): readonly Column<Line>[] {
  const given = (Object.keys(GRADES) as CardGrade[]).filter((grade) =>
    lines.some(({ counts }) => counts.has(grade)),
  );
  return [
    { key: 'area', header: 'Area', cell: ({ area }) => AREAS[area] },
    ...given.map((grade): Column<Line> => ({
      key: grade,
      header: GRADES[grade],
      cell: ({ counts }) => counts.get(grade) ?? 0,
      align: 'end',
    })),
  ];
}

function safeguarding(inspections: InspectionsView): string {
  const { safeguarding_met: met, safeguarding_not_met: not } = inspections;
  const words = `Safeguarding: met in ${counted(met, 'school')}`;
  return not > 0 ? `${words}, not met in ${counted(not, 'school')}.` : `${words}.`;
}
