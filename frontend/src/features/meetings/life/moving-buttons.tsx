/** What may be changed of a meeting that is planned, or taken away of one called off by mistake. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { MeetingView } from '@/api/generated/meetings';
import { fetched } from '@/ui/fetched';

import type { Doing } from './life-dialog';

const LifeDialog = fetched('the form', async () => (await import('./life-dialog')).LifeDialog);

type MovingButtonsProps = { readonly meeting: MeetingView; readonly className: string | undefined };

/** Nothing for who may do neither. */
export function MovingButtons({ meeting, className }: MovingButtonsProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const { may } = meeting;
  if (!may.move && !may.delete) return null;
  const button = (does: Doing, words: string) => (
    <Button
      size="sm"
      variant="default"
      onClick={() => {
        setDoing(does);
      }}
    >
      {words}
    </Button>
  );
  return (
    <div className={className}>
      {may.move ? (
        <>
          {button('change', 'Change details')}
          {button('move', 'Move')}
          {button('cancel', 'Cancel meeting')}
        </>
      ) : (
        button('delete', 'Delete, made by mistake')
      )}
      {doing ? (
        <LifeDialog
          {...{ meeting, doing }}
          onClose={() => {
            setDoing(null);
          }}
        />
      ) : null}
    </div>
  );
}
