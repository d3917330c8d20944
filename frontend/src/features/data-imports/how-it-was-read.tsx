/** Which kind of file it was taken for, and which of its columns were read as what. */
import type { AreaChangeView, FileView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { counted, countedWithin, listed } from '@/ui/counting';
import { Facts } from '@/ui/facts';

import classes from './data-imports.module.css';
import { STATUSES, size } from './words';

type HowItWasReadProps = { readonly file: FileView; readonly areas: readonly AreaChangeView[] };

/** The columns stay folded: there may be hundreds. */
export function HowItWasRead({ file, areas }: HowItWasReadProps) {
  const unread = file.headings.length - file.columns.length;
  return (
    <Card title="How it was read" finding={`As ${file.layout ?? 'columns matched by hand'}.`}>
      <Facts
        facts={[
          { name: 'Years', value: listed(file.years) || 'none' },
          { name: 'Status', value: file.status ? STATUSES[file.status] : 'not said' },
          { name: 'Rows', value: file.rows.toLocaleString('en-GB') },
          { name: 'To compare with', value: compared(areas) },
          { name: 'Size', value: size(file.size) },
          { name: 'Letters', value: file.encoding },
        ]}
      />
      <details className={classes['columns']}>
        <summary>
          {counted(file.columns.length, 'column')} read
          {unread > 0 ? `, ${String(unread)} left alone` : ''}
        </summary>
        <dl>
          {file.columns.map(({ heading, read_as: words }) => (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  );
}

function compared(areas: readonly AreaChangeView[]): string {
  const england = areas.some(({ area }) => area === 'england');
  const authorities = areas.filter(({ area }) => area.startsWith('la-')).length;
  const words = [
    england ? 'England' : '',
    authorities > 0 ? countedWithin(authorities, 'local authority', 'local authorities') : '',
  ].filter(Boolean);
  return listed(words) || 'nothing in the file';
}
