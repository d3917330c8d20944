/** Opening every accepted return to comparison, after saying what follows. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { CollectionView } from '@/api/generated/performance';
import { explain } from '@/api/problem';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { countedWithin } from '@/ui/counting';
import { FormTrouble } from '@/ui/form/form-trouble';

import { useCollectionChange } from './queries';

type PublishAllProps = { readonly collection: CollectionView; readonly accepted: number };

/** All of them or none. */
export function PublishAll({ collection, accepted }: PublishAllProps) {
  const { send, look } = useCollectionChange();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const returns = countedWithin(accepted, 'accepted return');
  const publish = async () => {
    setBusy(true);
    try {
      await send({
        method: 'POST',
        path: `/collections/${collection.id}/publish`,
        version: collection.version,
      });
      setAsking(false);
    } catch (error) {
      setTrouble(error);
      await look();
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        onClick={() => {
          setTrouble(null);
          setAsking(true);
        }}
      >
        Publish {returns}
      </Button>
      <ConfirmDialog
        question={`Publish ${returns}?`}
        verb="Publish"
        opened={asking}
        busy={busy}
        onConfirm={() => void publish()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <FormTrouble message={trouble ? explain(trouble, 'the collection').detail : undefined} />
        <p>
          Their figures are then in the comparison that every Head sees. Groups of fewer than 6
          pupils are suppressed, and whatever would give them away.
        </p>
      </ConfirmDialog>
    </>
  );
}
