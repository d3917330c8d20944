/** What waits for each service, by the broker's own word. */
import { useQuery } from '@tanstack/react-query';

import type { QueuesView } from '@/api/generated/gateway';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { EmptyState } from '@/ui/page-states';

import { queuesQuery } from './queries';
import { Watched } from './watched';
import { called, waitingBy, type Waiting } from './words';

function number(
  key: 'waiting' | 'inHand' | 'retrying' | 'dead' | 'copies',
  header: string,
): Column<Waiting> {
  return {
    key,
    header,
    align: 'end',
    onPhone: 'half',
    cell: (row) => row[key].toLocaleString('en-GB'),
  };
}

const COLUMNS: readonly Column<Waiting>[] = [
  { key: 'service', header: 'For', cell: ({ service }) => called(service) },
  number('waiting', 'Waiting'),
  number('inHand', 'In hand'),
  number('retrying', 'To be tried again'),
  number('dead', 'Dead'),
  number('copies', 'Copies listening'),
];

function Queues({ away, queues }: QueuesView) {
  if (away === 'not-set') {
    return (
      <EmptyState title="The queues are not to be seen from here">
        The gateway was not told where RabbitMQ’s management API is (RABBITMQ_MANAGEMENT_URL).
      </EmptyState>
    );
  }
  if (away === 'silent') {
    return (
      <EmptyState title="The broker does not say">
        RabbitMQ’s management API does not answer. The services note what they announce and send it
        when the broker returns.
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption="Messages by service"
      columns={COLUMNS}
      rows={waitingBy(queues)}
      rowKey={({ service }) => service}
      dense
    />
  );
}

/** Each copy of a service is one listener of its queue. */
export function QueuesCard() {
  const query = useQuery(queuesQuery);
  return (
    <Card title="Queues" finding="The broker counts every few seconds.">
      <Watched what="the queues" query={query}>
        {Queues}
      </Watched>
    </Card>
  );
}
