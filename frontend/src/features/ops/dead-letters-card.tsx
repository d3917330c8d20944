/** What a service could not take in, and the way back into its queue. */
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { DeadLetterView, ServiceDeadLettersView } from '@/api/generated/gateway';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { counted, countedWithin } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';
import { dayAndClock } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { ErrorState } from '@/ui/page-states';

import classes from './ops.module.css';
import { deadQuery, queuesQuery, replay } from './queries';
import { Watched } from './watched';
import { called, deadIn, whyDead } from './words';

const COLUMNS: readonly Column<DeadLetterView>[] = [
  { key: 'type', header: 'Message', cell: ({ type }) => <code>{type}</code> },
  {
    key: 'subject',
    header: 'About',
    cell: ({ subject }) => <code className={classes['id']}>{subject ?? 'not known'}</code>,
  },
  { key: 'why', header: 'Why', cell: ({ reason }) => whyDead(reason) },
  {
    key: 'attempts',
    header: 'Tries',
    align: 'end',
    onPhone: 'half',
    cell: ({ attempts }) => attempts,
  },
  {
    key: 'died',
    header: 'Given up',
    onPhone: 'line',
    cell: ({ died }) => (died ? dayAndClock(died) : 'not known'),
  },
  {
    key: 'trace',
    header: 'Trace',
    cell: ({ trace_id: traceId }) =>
      traceId ? (
        <TextLink to="/ops/traces/$traceId" params={{ traceId }}>
          Open
        </TextLink>
      ) : (
        'None'
      ),
  },
];

type LettersProps = {
  readonly service: ServiceDeadLettersView;
  readonly onReplay: (service: string) => void;
};

function Letters({ service: { service, letters }, onReplay }: LettersProps) {
  if (letters === null) {
    return <p className={classes['aside']}>{called(service)} could not be asked just now.</p>;
  }
  if (letters.length === 0) return null;
  return (
    <section className={classes['letters']}>
      <div className={classes['lettersHead']}>
        <h3>
          {called(service)}: {countedWithin(letters.length, 'message')}
        </h3>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} />}
          onClick={() => {
            onReplay(service);
          }}
        >
          Replay {service}
        </Button>
      </div>
      <DataTable
        caption={`Dead letters of ${service}, oldest first`}
        columns={COLUMNS}
        rows={letters}
        rowKey={({ id }) => id}
        dense
      />
    </section>
  );
}

/** Ids and types only: what a message says is not shown to anybody. */
export function DeadLettersCard() {
  const queries = useQueryClient();
  const dead = deadIn(useQuery(queuesQuery).data);
  const query = useQuery(deadQuery(dead));
  const [asking, setAsking] = useState<string | null>(null);
  const replaying = useMutation({
    mutationFn: replay,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['gateway', 'ops'] }),
    onSettled: () => {
      setAsking(null);
    },
  });
  return (
    <Card title="Dead letters" finding="What no retry helped. Mend the cause, then replay.">
      {replaying.error ? <ErrorState error={replaying.error} what="the replay" /> : null}
      <p role="status" className={classes['done']}>
        {replaying.data
          ? `${counted(replaying.data.count, 'message')} went back to ${replaying.data.service}.`
          : null}
      </p>
      <Watched what="the dead letters" query={query}>
        {({ services }) => (
          <>
            {services.every(({ letters }) => letters?.length === 0) ? (
              <p className={classes['none']}>
                <IconCheck size={18} aria-hidden="true" /> Every message was taken in.
              </p>
            ) : null}
            {services.map((service) => (
              <Letters key={service.service} service={service} onReplay={setAsking} />
            ))}
          </>
        )}
      </Watched>
      <ConfirmDialog
        question={`Replay the dead letters of ${asking ?? ''}?`}
        verb="Replay"
        opened={asking !== null}
        busy={replaying.isPending}
        onConfirm={() => {
          if (asking) replaying.mutate(asking);
        }}
        onCancel={() => {
          setAsking(null);
        }}
      >
        <p>
          Each goes back into the service’s queue as it first came. What had taken effect already is
          not done twice; what still fails comes back here after its retries.
        </p>
      </ConfirmDialog>
    </Card>
  );
}
