/** A private address that Outlook, Google or a phone reads one's meetings from. */
import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { change } from '@/api/client';
import type { FeedAddress } from '@/api/generated/meetings';
import { dayAndClock } from '@/ui/dates';
import { FormTrouble } from '@/ui/form/form-trouble';
import { RowsSkeleton } from '@/ui/page-states';

import classes from './meetings-calendar.module.css';
import { feedQuery } from './queries';

const PATH = '/api/meetings/calendar-feed';

/** The address is shown once: whoever has it reads when and where its owner meets. */
export default function Subscribe() {
  const queries = useQueryClient();
  const { data: feed } = useQuery(feedQuery);
  const fresh = () => queries.invalidateQueries({ queryKey: feedQuery.queryKey });
  const renewing = useMutation({
    mutationFn: () => change<FeedAddress>(`${PATH}/renew`, { method: 'POST' }),
    onSuccess: fresh,
  });
  const ending = useMutation({
    mutationFn: () => change(PATH, { method: 'DELETE' }),
    onSuccess: async () => {
      renewing.reset();
      await fresh();
    },
  });
  if (!feed) return <RowsSkeleton what="your address" rows={2} />;
  const trouble = renewing.error ?? ending.error;
  return (
    <div className={classes['subscribe']}>
      <FormTrouble message={trouble?.message} />
      <p>
        Subscribe to a private address in Outlook, Google Calendar or on your phone, and your
        meetings appear there and keep up with changes. It shows when, where and with which forum,
        never minutes.
      </p>
      {renewing.data ? (
        <Address path={renewing.data.path} />
      ) : feed.made && feed.renewed_at ? (
        <p>
          Your address was made on {dayAndClock(feed.renewed_at)} and is not shown again. Making a
          new one ends it.
        </p>
      ) : null}
      <div className={classes['acts']}>
        {feed.made ? (
          <Button
            variant="default"
            loading={ending.isPending}
            onClick={() => {
              ending.mutate();
            }}
          >
            End this address
          </Button>
        ) : null}
        <Button
          variant={renewing.data ? 'default' : 'filled'}
          loading={renewing.isPending}
          onClick={() => {
            renewing.mutate();
          }}
        >
          {feed.made ? 'Make a new address' : 'Make an address'}
        </Button>
      </div>
    </div>
  );
}

function Address({ path }: { readonly path: string }) {
  const address = new URL(path, window.location.origin).toString();
  const { copied, copy } = useClipboard({ timeout: 3000 });
  return (
    <>
      <div className={classes['address']}>
        <div>
          <h3 id="feed-address">Your private address</h3>
          <p>Keep it to yourself: it opens your calendar to whoever has it.</p>
          <output aria-labelledby="feed-address">{address}</output>
        </div>
        <Button
          onClick={() => {
            copy(address);
          }}
        >
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <ul className={classes['ways']}>
        <li>
          <strong>Outlook</strong>: Add calendar, Subscribe from web, paste the address.
        </li>
        <li>
          <strong>Google Calendar</strong>: Other calendars, From URL, paste the address.
        </li>
        <li>
          <strong>iPhone</strong>: Calendars, Add Calendar, Add Subscription Calendar.
        </li>
      </ul>
    </>
  );
}
