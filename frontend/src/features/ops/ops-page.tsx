/** /ops: whether everything runs, what waits, what was given up, and what was done lately. */
import { useQuery } from '@tanstack/react-query';

import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { DeadLettersCard } from './dead-letters-card';
import { queuesQuery, servicesQuery } from './queries';
import { QueuesCard } from './queues-card';
import { ServicesCard } from './services-card';
import { TracesCard } from './traces-card';
import { deadIn, standing } from './words';

/** Each card asks for itself: one that is away leaves the others as they are. */
export function OpsPage() {
  const { data: found } = useQuery(servicesQuery);
  const dead = deadIn(useQuery(queuesQuery).data);
  return (
    <>
      <PageTitle
        title="Ops"
        answer={found ? standing(found.services, dead) : 'Asking every service…'}
      />
      <Stack>
        <ServicesCard />
        <QueuesCard />
        <DeadLettersCard />
        <TracesCard />
      </Stack>
    </>
  );
}
