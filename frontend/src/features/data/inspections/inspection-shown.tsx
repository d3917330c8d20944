/** One inspection in its own words, with its date and the day the outcome was looked up. */
import type { InspectionView } from '@/api/generated/performance';
import { day } from '@/ui/dates';

import classes from './inspections.module.css';
import { byGrade, cardAreas, cardGrades, oldGrades } from './words';

/** An outdated grade is a known trap: the as-at day always stands beside it. */
export function InspectionShown({ inspection }: { readonly inspection: InspectionView | null }) {
  if (!inspection) return <span className={classes['none']}>None on record</span>;
  const { overall, areas, safeguarding_met: safe } = inspection;
  return (
    <div className={classes['inspection']}>
      {overall ? <strong>{oldGrades[overall]}</strong> : null}
      {byGrade(areas).map(({ grade, areas: some }) => (
        <p key={grade}>
          <strong>{cardGrades[grade]}</strong> {some.map((area) => cardAreas[area]).join(', ')}
        </p>
      ))}
      {safe === null ? null : <p>Safeguarding {safe ? 'met' : 'not met'}</p>}
      <p className={classes['when']}>
        Inspected {day(inspection.inspected_on)}
        {inspection.of_predecessor ? `, as its predecessor (URN ${inspection.urn})` : ''}; as at{' '}
        {day(inspection.as_at)}
      </p>
    </div>
  );
}
