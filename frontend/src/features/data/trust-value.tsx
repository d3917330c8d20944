/** The trust's figure: over how many schools it is, or why it is not shown. */
import type { TrustFigure } from '@/api/generated/performance';
import { amount, type Measured } from '@/ui/amounts';

import classes from './trust-value.module.css';

type TrustValueProps = {
  readonly measure: Measured;
  readonly figure: TrustFigure | undefined;
};

/** Weighted by pupils over the figures that are shown, and says how many that is. */
export function TrustValue({ measure, figure }: TrustValueProps) {
  if (typeof figure?.value !== 'number') {
    return <span className={classes['of']}>{figure?.why_none ?? 'No figure'}</span>;
  }
  const { value, schools, of_schools: all, cohort } = figure;
  const pupils = cohort === null ? '' : `, ${cohort.toLocaleString('en-GB')} pupils`;
  return (
    <span className={classes['trust']}>
      {amount(value, measure)}
      <span className={classes['of']}>
        {schools} of {all} schools{pupils}
      </span>
    </span>
  );
}
