/** Whether each service and the gateway can do their work. */
import { IconAlertTriangle, IconCheck, IconCloudOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import type { OpsServiceView, Readiness } from '@/api/generated/gateway';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { clock } from '@/ui/dates';
import { Tag } from '@/ui/tag';

import { servicesQuery } from './queries';
import { Watched } from './watched';
import { called, lasted } from './words';

function Standing({ readiness }: { readonly readiness: Readiness | null }) {
  if (!readiness) {
    return (
      <Tag tone="wrong" icon={IconCloudOff}>
        Does not answer
      </Tag>
    );
  }
  return readiness.ready ? (
    <Tag icon={IconCheck}>Ready</Tag>
  ) : (
    <Tag tone="wrong" icon={IconAlertTriangle}>
      Not ready
    </Tag>
  );
}

function reached(state: 'up' | 'away' | undefined) {
  if (!state) return 'Not known';
  if (state === 'up') return 'Reached';
  return (
    <Tag tone="wrong" icon={IconCloudOff}>
      Away
    </Tag>
  );
}

const COLUMNS: readonly Column<OpsServiceView>[] = [
  { key: 'name', header: 'Service', cell: ({ name }) => called(name) },
  {
    key: 'standing',
    header: 'Now',
    onPhone: 'corner',
    cell: ({ readiness }) => <Standing readiness={readiness} />,
  },
  {
    key: 'store',
    header: 'Database',
    onPhone: 'half',
    cell: ({ readiness }) => reached(readiness?.store),
  },
  {
    key: 'broker',
    header: 'Broker',
    onPhone: 'half',
    cell: ({ readiness }) => reached(readiness?.broker),
  },
  {
    key: 'took',
    header: 'Answered in',
    align: 'end',
    cell: ({ name, milliseconds }) => {
      if (milliseconds !== null) return lasted(milliseconds);
      return name === 'gateway' ? 'This process' : '–';
    },
  },
];

/** The gateway asks each of them anew. */
export function ServicesCard() {
  const query = useQuery(servicesQuery);
  return (
    <Card
      title="Services"
      finding={query.data ? `Asked at ${clock(query.data.at)}, again every five seconds.` : null}
    >
      <Watched what="the services" query={query}>
        {({ services }) => (
          <DataTable
            caption="Services and what they stand on"
            columns={COLUMNS}
            rows={services}
            rowKey={({ name }) => name}
            dense
          />
        )}
      </Watched>
    </Card>
  );
}
