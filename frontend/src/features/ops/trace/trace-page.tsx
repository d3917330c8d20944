/** /ops/traces/…: one action, from the gateway's click to the last reader of what it announced. */
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { TraceView } from '@/api/generated/gateway';
import { Card } from '@/ui/card';
import { countedWithin, listed } from '@/ui/counting';
import { dayAndClock } from '@/ui/dates';
import { Facts } from '@/ui/facts';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { traceQuery } from '../queries';
import { called, lasted } from '../words';

import { isDatabase } from './tree';
import { Waterfall } from './waterfall';

function answer({ summary }: TraceView): string {
  const through = listed(summary.services.map(called));
  const ended = summary.failed ? 'and part of it failed' : 'and all of it went well';
  return `It took ${lasted(summary.milliseconds)} through ${through}, ${ended}.`;
}

/** Looks into databases are left out at first: they are most of a trace and seldom the answer. */
export function TracePage({ traceId }: { readonly traceId: string }) {
  const { data: trace, refetch, isFetching } = useSuspenseQuery(traceQuery(traceId));
  const [all, setAll] = useState(false);
  const looks = trace.spans.filter(isDatabase).length;
  const spans = all ? trace.spans : trace.spans.filter((span) => !isDatabase(span));
  return (
    <>
      <PageTitle
        title={trace.summary.name}
        answer={answer(trace)}
        actions={
          <Button
            variant="default"
            leftSection={<IconRefresh size={18} />}
            loading={isFetching}
            onClick={() => void refetch()}
          >
            Look again
          </Button>
        }
      />
      <Stack>
        <Card
          title="What happened when"
          finding="Choose a piece of work to see where it happened: route, queue, message, collection."
          aside={
            looks > 0 ? (
              <Button
                variant="default"
                aria-pressed={all}
                onClick={() => {
                  setAll(!all);
                }}
              >
                {all ? 'Hide' : 'Show'} {countedWithin(looks, 'look')} into databases
              </Button>
            ) : null
          }
        >
          <Waterfall summary={trace.summary} spans={spans} />
        </Card>
        <Card title="The trace">
          <Facts
            facts={[
              { name: 'Began', value: dayAndClock(trace.summary.began) },
              { name: 'Pieces of work', value: trace.summary.spans },
              { name: 'Trace id', value: <code>{trace.summary.id}</code> },
            ]}
          />
        </Card>
      </Stack>
    </>
  );
}
