/** Letters about one's own actions, for whoever wants them, where the trust sends mail. */
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { change } from '@/api/client';
import type { DigestView } from '@/api/generated/meetings';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { fetched } from '@/ui/fetched';

import { DIGEST, digestQuery } from './queries';

const DigestForm = fetched('the form', async () => (await import('./digest-form')).DigestForm);

const OFTEN = { daily: 'each weekday', weekly: 'each Monday' } as const;

/** Nothing where no mail is sent. */
export function DigestCard() {
  const { data } = useQuery(digestQuery);
  const [asking, setAsking] = useState(false);
  if (!data?.available) return null;
  const close = () => {
    setAsking(false);
  };
  return (
    <Card title="By e-mail" finding={inWords(data)}>
      {asking ? (
        <DigestForm digest={data} onClose={close} />
      ) : (
        <Choices
          digest={data}
          onAsk={() => {
            setAsking(true);
          }}
        />
      )}
    </Card>
  );
}

function inWords({ address, often, next_on: next }: DigestView): string {
  if (!address || !often || !next) return 'A short letter with your open actions, if you want one';
  return `A letter goes to ${address} ${OFTEN[often]}, the next on ${day(next)}`;
}

type ChoicesProps = { readonly digest: DigestView; readonly onAsk: () => void };

function Choices({ digest, onAsk }: ChoicesProps) {
  const queries = useQueryClient();
  const [stopping, setStopping] = useState(false);
  const stop = async () => {
    setStopping(true);
    await change(DIGEST, { method: 'DELETE' });
    await queries.invalidateQueries({ queryKey: digestQuery.queryKey });
    setStopping(false);
  };
  return (
    <>
      <Button variant="default" onClick={onAsk}>
        {digest.address ? 'Change' : 'Send me a letter'}
      </Button>{' '}
      {digest.address ? (
        <Button variant="subtle" loading={stopping} onClick={() => void stop()}>
          Stop the letters
        </Button>
      ) : null}
    </>
  );
}
