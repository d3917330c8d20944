/** Changing one's own password, where there is one. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { read } from '@/api/client';
import type { OwnAccountView } from '@/api/generated/gateway';
import { Card } from '@/ui/card';
import { Dialog } from '@/ui/dialog';
import { fetched } from '@/ui/fetched';

const OwnPasswordForm = fetched(
  'the form',
  async () => (await import('./own-password-form')).OwnPasswordForm,
);

/** Whoever comes in by the trust's own provider, or as a demo person, has none here. */
export function OwnPassword() {
  const { data: account } = useQuery({
    queryKey: ['account'],
    queryFn: ({ signal }) => read<OwnAccountView>('/api/account', signal),
  });
  const [asked, setAsked] = useState<'no' | 'yes' | 'done'>('no');
  const close = () => {
    setAsked('no');
  };
  if (!account?.has_password) return null;
  return (
    <Card
      title="Your password"
      finding={
        asked === 'done'
          ? 'It is changed. You stay signed in here, and are signed out everywhere else.'
          : 'Changing it signs you out everywhere else.'
      }
    >
      <Button
        variant="default"
        onClick={() => {
          setAsked('yes');
        }}
      >
        Change your password
      </Button>
      <Dialog title="Change your password" opened={asked === 'yes'} onClose={close} size="md">
        <OwnPasswordForm
          onClose={close}
          onDone={() => {
            setAsked('done');
          }}
        />
      </Dialog>
    </Card>
  );
}
