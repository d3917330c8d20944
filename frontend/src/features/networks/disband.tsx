/** Ending a network that no longer meets. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { change } from '@/api/client';
import type { NetworkView } from '@/api/generated/directory';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormTrouble } from '@/ui/form/form-trouble';

import { networkPath, networkQuery, networksQuery } from './queries';

/** It cannot be taken back, so it asks first and says what stays. */
export function Disband({ network }: { readonly network: NetworkView }) {
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: () =>
      change<NetworkView>(`${networkPath(network.id)}/disband`, {
        method: 'POST',
        version: network.version,
      }),
    onSuccess: async (ended) => {
      queries.setQueryData(networkQuery(network.id).queryKey, ended);
      await queries.invalidateQueries({ queryKey: networksQuery.queryKey });
    },
  });
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setAsking(true);
        }}
      >
        Disband
      </Button>
      <ConfirmDialog
        question={`Disband ${network.name}?`}
        verb="Disband"
        opened={asking}
        busy={ending.isPending}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          ending.mutate();
        }}
      >
        <FormTrouble message={ending.error?.message} />
        <p>
          It leaves the list for everybody, and nobody is in it any more. What it did stays on
          record. This cannot be taken back.
        </p>
      </ConfirmDialog>
    </>
  );
}
