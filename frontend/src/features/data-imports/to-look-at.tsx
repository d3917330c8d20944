/** What was not taken: values that look wrong, schools of others, rows skipped. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { FileView, OddValueView, SkippedView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { counted, countedWithin } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';

import classes from './data-imports.module.css';
import { skippedQuery } from './queries';

type ToLookAtProps = { readonly importId: string; readonly file: FileView };

const ODD: readonly Column<OddValueView>[] = [
  { key: 'heading', header: 'Column', cell: ({ heading }) => heading },
  { key: 'value', header: 'What stands there', cell: ({ value }) => value ?? 'words' },
  { key: 'reason', header: 'Why it looks wrong', cell: ({ reason }) => reason },
  { key: 'line', header: 'Line', align: 'end', onPhone: 'half', cell: ({ line }) => line },
];
const SKIPPED: readonly Column<SkippedView>[] = [
  { key: 'reason', header: 'Why', cell: ({ reason }) => capital(reason) },
  { key: 'rows', header: 'Rows', align: 'end', onPhone: 'half', cell: ({ rows }) => rows },
  {
    key: 'lines',
    header: 'Lines',
    cell: ({ rows, lines }) => lines.join(', ') + (rows > lines.length ? ' …' : ''),
  },
];

/** Cards only for what there is. */
export function ToLookAt({ importId, file }: ToLookAtProps) {
  const { odd, unknown, skipped } = file;
  const rows = skipped.reduce((sum, one) => sum + one.rows, 0);
  return (
    <>
      {odd.values > 0 ? (
        <Card
          title="Values that look wrong"
          finding={`${counted(odd.values, 'value')} not taken${more(odd.values, odd.listed)}.`}
          flush
        >
          <DataTable
            caption="Values that look wrong"
            columns={ODD}
            rows={odd.listed}
            rowKey={({ line, heading }) => `${String(line)}:${heading}`}
            dense
          />
        </Card>
      ) : null}
      {rows > 0 ? (
        <Card
          title="Rows that were not taken"
          finding={`${counted(rows, 'row')} of ${file.rows.toLocaleString('en-GB')}, for ${countedWithin(skipped.length, 'reason')}.`}
          flush
        >
          <DataTable
            caption="Rows that were not taken"
            columns={SKIPPED}
            rows={skipped}
            rowKey={({ reason }) => reason}
            dense
          />
          <EveryRow importId={importId} />
        </Card>
      ) : null}
      {unknown.schools > 0 ? (
        <Card
          title="Schools that are not the trust’s"
          finding={`${counted(unknown.schools, 'school')} of the file ${unknown.schools === 1 ? 'was' : 'were'} passed over.`}
        >
          <details>
            <summary>
              {unknown.urns.length < unknown.schools
                ? `The first ${String(unknown.urns.length)} URNs`
                : 'Their URNs'}
            </summary>
            <p className={classes['urns']}>{unknown.urns.join(', ')}</p>
          </details>
        </Card>
      ) : null}
    </>
  );
}

/** Every row by line, fetched when it is asked for. */
function EveryRow({ importId }: { readonly importId: string }) {
  const [shown, setShown] = useState(false);
  const { data, error, isPending } = useQuery({ ...skippedQuery(importId), enabled: shown });
  if (!shown) {
    return (
      <div className={classes['every']}>
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            setShown(true);
          }}
        >
          List every row
        </Button>
      </div>
    );
  }
  if (isPending) return <RowsSkeleton what="the rows" rows={3} />;
  if (error) return <ErrorState error={error} what="the rows" />;
  return (
    <ol className={classes['lines']} aria-label="Every row that was not taken">
      {data.map(({ line, reason }) => (
        <li key={`${String(line)}:${reason}`}>
          Line {line}: {reason}
        </li>
      ))}
    </ol>
  );
}

function more(all: number, listed: readonly unknown[]): string {
  return all > listed.length ? `; the first ${String(listed.length)} are listed` : '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
