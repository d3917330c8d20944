/** What a school does differently from the trust, and the way back to the trust's dates. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { SchoolCalendarView } from '@/api/generated/directory';
import type { School } from '@/api/schools';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { listed } from '@/ui/counting';
import { FormTrouble } from '@/ui/form/form-trouble';

import { useFollowTheTrust } from './queries';

function differences({ own }: SchoolCalendarView): string {
  const parts = [
    ...(own.terms ? ['its own term dates'] : []),
    ...(own.inset_days ? ['its own INSET days'] : []),
    ...(own.closures.length > 0 ? ['days of its own when it is closed'] : []),
  ];
  return listed(parts);
}

type OwnDatesProps = {
  readonly school: School;
  readonly own: SchoolCalendarView | undefined;
  readonly cycle: string;
  readonly setsOwn: boolean;
};

/** No other school moves when one keeps dates of its own. */
export function OwnDates({ school, own, cycle, setsOwn }: OwnDatesProps) {
  const [asking, setAsking] = useState(false);
  const following = useFollowTheTrust(cycle);
  if (!own?.differs) {
    return (
      <Card>
        <p>{school.name} follows the trust’s dates this year.</p>
      </Card>
    );
  }
  const close = () => {
    setAsking(false);
  };
  return (
    <Card
      title="Dates of its own"
      finding={`${school.name} has ${differences(own)}.`}
      aside={
        setsOwn ? (
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              setAsking(true);
            }}
          >
            Follow the trust again
          </Button>
        ) : null
      }
    >
      <p>Its windows and weeks are counted by these dates; no other school’s move.</p>
      <ConfirmDialog
        question={`Should ${school.name} follow the trust’s dates again?`}
        verb="Follow the trust"
        opened={asking}
        busy={following.isPending}
        onCancel={close}
        onConfirm={() => {
          following.mutate(own, { onSuccess: close });
        }}
      >
        <FormTrouble message={following.error?.message} />
        <p>Its own terms, INSET days and closures of {cycle} are dropped.</p>
      </ConfirmDialog>
    </Card>
  );
}
