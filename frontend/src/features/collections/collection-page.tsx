/** /collections/…: one tile a school, and what the specialist does with all of them. */
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { schoolsQuery } from '@/api/schools';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { Facts } from '@/ui/facts';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { AskedOf } from './asked-of';
import { PublishAll } from './publish-all';
import { boardQuery, collectionQuery } from './queries';
import { ReturnTiles } from './return-tiles';
import { RunWindow } from './run-window';
import { progressInWords } from './words';

/** Whoever reads returns sees those they may read: a school its own, the trust all. */
export function CollectionPage({ collectionId }: { readonly collectionId: string }) {
  const { data: collection } = useSuspenseQuery(collectionQuery(collectionId));
  const { data: board } = useSuspenseQuery(boardQuery(collectionId));
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  const [running, setRunning] = useState(false);
  const accepted = board.filter(({ state }) => state === 'accepted').length;
  const { opens, due, closed_on: closed } = collection;
  return (
    <>
      <PageTitle
        title={collection.name}
        answer={progressInWords(collection)}
        actions={
          collection.may_run ? (
            <>
              <Button
                variant="default"
                aria-expanded={running}
                onClick={() => {
                  setRunning(!running);
                }}
              >
                Due day and closing
              </Button>
              {accepted > 0 ? <PublishAll collection={collection} accepted={accepted} /> : null}
            </>
          ) : null
        }
      />
      <Stack>
        {running ? (
          <RunWindow
            collection={collection}
            onClose={() => {
              setRunning(false);
            }}
          />
        ) : null}
        {board.length > 0 ? (
          <ReturnTiles lines={board} schools={schools} />
        ) : (
          <Card>
            <EmptyState title="No return here is yours to see">
              A school’s return is read by its Head and leaders and by the trust’s team.
            </EmptyState>
          </Card>
        )}
        <Card title="What is asked">
          <Facts
            facts={[
              { name: 'Figures of', value: collection.year },
              { name: 'Opens', value: day(opens) },
              { name: 'Due', value: day(due) },
              { name: 'Now', value: closed ? `Closed on ${day(closed)}` : 'Takes figures' },
              {
                name: 'Will be shown as',
                value: collection.status === 'provisional' ? 'Provisional' : 'School-reported',
              },
            ]}
          />
          <AskedOf asked={collection.asked} />
        </Card>
      </Stack>
    </>
  );
}
