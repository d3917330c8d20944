/** What stands beside a school's milestones: its open signals and its tier, each with its source. */
import { useQuery } from '@tanstack/react-query';

import type { FullRowView, SignalLineView } from '@/api/generated/accountability';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { RowsSkeleton } from '@/ui/page-states';

import { AgeOf } from '../column-age';
import { capital, counted } from '../counting';
import { useColumnAges } from '../freshness';
import { Risk } from '../grid/measured-cells';
import { signalsQuery } from '../queries';
import { shortNameOf } from '../row-name';
import { statuses } from '../words';
import classes from './drill.module.css';

const PERFORMANCE = [{ column: 'signals', source: 'performance', as_of: null, heard_at: null }];

/** Nothing for somebody who may see neither, or before performance has told of the school. */
export function Beside({ row }: { readonly row: FullRowView }) {
  if (!row.signals && !row.risk) return null;
  return (
    <aside className={classes['beside']} aria-label="Data signals and risk tier">
      {row.signals ? <SignalsCard row={row} open={row.signals.open} /> : null}
      {row.risk ? (
        <Card title="Risk tier">
          <Risk row={row} risk={row.risk} />
        </Card>
      ) : null}
    </aside>
  );
}

function SignalsCard({ row, open }: { readonly row: FullRowView; readonly open: number }) {
  const { data } = useQuery(signalsQuery(row.school_id));
  const [age] = useColumnAges(PERFORMANCE);
  const signals = data?.[0]?.signals;
  const finding =
    open === 0
      ? 'No published figure is beyond a level of the trust'
      : `${capital(counted(open, 'figure'))} beyond a level of the trust`;
  return (
    <div id="signals">
      <Card title="Data signals" finding={finding} aside={<AgeOf name="Data" age={age} />}>
        {open > 0 && !signals ? <RowsSkeleton what="the signals" /> : null}
        {signals && signals.length > 0 ? (
          <ul className={classes['signals']}>
            {signals.map((signal) => (
              <Signal key={signal.id} signal={signal} />
            ))}
          </ul>
        ) : null}
        <p className={classes['records']}>
          <TextLink to="/signals" search={{ school: row.school_id }}>
            Every signal of {shortNameOf(row)}
          </TextLink>
        </p>
      </Card>
    </div>
  );
}

function Signal({ signal }: { readonly signal: SignalLineView }) {
  const { words, beside, year, status, as_at: asAt, raised_on: raised } = signal;
  return (
    <li>
      <strong>{words}</strong>
      {beside ? <span>{beside}</span> : null}
      <small>
        {year}, {statuses[status]}, as at {day(asAt)}; raised {day(raised)}
      </small>
    </li>
  );
}
