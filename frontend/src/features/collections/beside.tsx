/** Last year's published figure, and what strikes the eye beside it. */
import { IconAlertCircle } from '@tabler/icons-react';

import type { CellView, DoubtView, ReturnMeasureView } from '@/api/generated/performance';
import { amount, apart, MARKS } from '@/ui/amounts';

import classes from './figures.module.css';

type BesideProps = { readonly measure: ReturnMeasureView; readonly cell: CellView };

/** Pointed out, never in the way. */
export function Beside({ measure, cell }: BesideProps) {
  const { before, doubts } = cell;
  return (
    <div className={classes['beside']}>
      <span className={classes['label']}>Last year</span>
      <span>
        {before
          ? before.value === null
            ? MARKS[before.mark ?? 'not-available'].split(':')[0]
            : amount(before.value, measure)
          : 'None'}
      </span>
      {doubts.map((doubt) => (
        <span key={doubt.kind} className={classes['doubt']}>
          <IconAlertCircle size={16} aria-hidden="true" />
          {doubtInWords(doubt, measure)}
        </span>
      ))}
    </div>
  );
}

function doubtInWords({ kind, by }: DoubtView, measure: ReturnMeasureView): string {
  switch (kind) {
    case 'changed':
      return `${apart(by ?? 0, measure)} ${(by ?? 0) < 0 ? 'lower' : 'higher'} than last year`;
    case 'unusual':
      return 'Hardly any school has this';
    case 'more-than-all':
      return 'More pupils than in the whole school';
  }
}
