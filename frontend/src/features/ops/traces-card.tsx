/** What was done lately, each as one trace through every service it touched. */
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { TracesView, TraceSummaryView } from '@/api/generated/gateway';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { TextLink } from '@/ui/link';
import { EmptyState } from '@/ui/page-states';
import { Tag } from '@/ui/tag';

import classes from './ops.module.css';
import { tracesQuery } from './queries';
import { Watched } from './watched';
import { clockWithSeconds, lasted } from './words';

const FIRST = 12;

const COLUMNS: readonly Column<TraceSummaryView>[] = [
  {
    key: 'name',
    header: 'What was done',
    cell: ({ id, name }) => (
      <TextLink to="/ops/traces/$traceId" params={{ traceId: id }} className={classes['work']}>
        {name}
      </TextLink>
    ),
  },
  { key: 'services', header: 'Through', cell: ({ services }) => services.join(' → ') },
  {
    key: 'began',
    header: 'Began',
    align: 'end',
    onPhone: 'half',
    cell: ({ began }) => clockWithSeconds(began),
  },
  {
    key: 'took',
    header: 'Took',
    align: 'end',
    onPhone: 'half',
    cell: ({ milliseconds }) => lasted(milliseconds),
  },
  {
    key: 'failed',
    header: 'Ended',
    onPhone: 'corner',
    cell: ({ failed }) =>
      failed ? (
        <Tag tone="wrong" icon={IconAlertTriangle}>
          Failed
        </Tag>
      ) : (
        <Tag icon={IconCheck}>Well</Tag>
      ),
  },
];

/** The newest; older ones are a question for whoever keeps them all. */
function Traces({ where, traces }: TracesView) {
  const [all, setAll] = useState(false);
  if (where) {
    return (
      <EmptyState title={`Traces are kept in ${where}`}>
        A collector takes them there; the dead letters above name the trace to look for.
      </EmptyState>
    );
  }
  if (traces.length === 0) {
    return (
      <EmptyState title="Nothing was done lately">
        The first thing anybody does will be here within a second.
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        caption="Recent traces, newest first"
        columns={COLUMNS}
        rows={all ? traces : traces.slice(0, FIRST)}
        rowKey={({ id }) => id}
        dense
      />
      {traces.length > FIRST && !all ? (
        <Button
          variant="default"
          mt="md"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {traces.length}
        </Button>
      ) : null}
    </>
  );
}

/** Names, ids and timings; nothing anybody wrote. */
export function TracesCard() {
  const query = useQuery(tracesQuery);
  return (
    <Card title="Recent traces" finding="One action is one trace, from the click to every reader.">
      <Watched what="the traces" query={query}>
        {(data) => <Traces {...data} />}
      </Watched>
    </Card>
  );
}
