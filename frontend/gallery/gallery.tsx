/** The components in the order a page uses them. */
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';

import { Problem, Unreachable } from '@/api/problem';
import { Card } from '@/ui/card';
import { ChangedMeanwhile } from '@/ui/changed-meanwhile';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton, RowsSkeleton, StaleBanner } from '@/ui/page-states';
import { ProgressBar } from '@/ui/progress-bar';
import { SaveState } from '@/ui/save-state';
import { appearances, type Status } from '@/ui/status';
import { StatusChip } from '@/ui/status-chip';

import { Charts } from './charts';
import { FormStates } from './form-states';
import { TableOfPlans } from './table-of-plans';

const AT = new Date('2026-11-23T09:42:00Z');
const STATUSES = Object.keys(appearances) as Status[];

const changed = new Problem({
  status: 409,
  code: 'changed-meanwhile',
  detail: 'Somebody saved first.',
  fields: {},
  changes: [{ part: 'Success criteria', by: 'Tom Hallam', at: '2026-11-23T09:40:00Z' }],
  reference: null,
});

function Chips() {
  return (
    <Card title="Status" finding="Word, icon and colour, always all three">
      <Group gap="sm">
        {STATUSES.map((status) => (
          <StatusChip key={status} status={status} />
        ))}
        <StatusChip status="off-track" from="at-risk" />
        <StatusChip status="embedded" from="on-track" />
      </Group>
    </Card>
  );
}

function States() {
  return (
    <>
      <Card>
        <EmptyState title="No objectives yet" action={<Button>Add an objective</Button>}>
          The trust’s five priorities are here already; add the first objective under one of them.
        </EmptyState>
      </Card>
      <Card>
        <ErrorState error={new Unreachable(null)} what="the plan" retry={() => undefined} />
      </Card>
      <StaleBanner asOf={AT} />
      <Card>
        <RowsSkeleton what="plans" rows={3} />
      </Card>
      <PageSkeleton what="the plan" />
      <Group>
        <SaveState saving={{ kind: 'on-device', at: AT }} />
        <SaveState saving={{ kind: 'saving' }} />
        <SaveState saving={{ kind: 'saved', at: AT }} />
        <SaveState saving={{ kind: 'waiting' }} />
      </Group>
      <ChangedMeanwhile what="This milestone" error={changed} onLook={() => undefined} />
    </>
  );
}

/** One page, as long as it needs to be. */
export function Gallery() {
  const [asking, setAsking] = useState(false);
  const stop = () => {
    setAsking(false);
  };
  return (
    <main style={{ maxWidth: '64rem', margin: '0 auto', padding: '2rem 1rem' }}>
      <PageTitle
        title="Gallery"
        answer="Every component in every state."
        actions={
          <Button
            onClick={() => {
              setAsking(true);
            }}
          >
            Publish the plan
          </Button>
        }
      />
      <Stack gap="lg">
        <Chips />
        <Card title="Progress">
          <Stack gap="xs" maw={300}>
            <ProgressBar label="Milestones on track" done={31} of={100} />
            <ProgressBar label="Milestones rated" done={4} of={7} figure="count" />
            <ProgressBar label="Milestones embedded" done={0} of={0} />
          </Stack>
        </Card>
        <TableOfPlans />
        <Charts />
        <FormStates />
        <States />
      </Stack>
      <ConfirmDialog
        question="Publish the plan for Stavermarsh School?"
        verb="Publish"
        opened={asking}
        onConfirm={stop}
        onCancel={stop}
      >
        <p>Its governors and everybody in the trust will be able to read it from now on.</p>
      </ConfirmDialog>
    </main>
  );
}
