/** Figures pinned to an item of the agenda: what, from where, as on which day (R41). */
import { Button } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { useState } from 'react';

import type { AgendaItemView, MeetingView } from '@/api/generated/meetings';
import { day } from '@/ui/dates';
import { fetched } from '@/ui/fetched';
import { HiddenWords } from '@/ui/hidden-words';

import classes from './agenda.module.css';

const PinForm = fetched('the form', async () => (await import('./pin-form')).PinForm);

type PinnedProps = { readonly meeting: MeetingView; readonly item: AgendaItemView };

/** Offered where a forum looks at figures as a rule; what is pinned is shown wherever it is. */
export function Pinned({ meeting, item }: PinnedProps) {
  const [pinning, setPinning] = useState(false);
  const { snapshot, standing } = item;
  const offers = meeting.may.write && meeting.state !== 'cancelled';
  if (!snapshot && !(offers && (standing === 'data' || standing === 'hard-data'))) return null;
  if (pinning) {
    return (
      <PinForm
        {...{ meeting, item }}
        onClose={() => {
          setPinning(false);
        }}
      />
    );
  }
  return (
    <div className={classes['pinned']}>
      {snapshot ? (
        <p>
          <IconPin size={16} aria-hidden="true" />{' '}
          {snapshot.link ? (
            <a href={snapshot.link} target="_blank" rel="noreferrer noopener">
              {snapshot.title}
              <HiddenWords> (opens in a new tab)</HiddenWords>
            </a>
          ) : (
            snapshot.title
          )}
          <span className={classes['by']}>
            {' '}
            {snapshot.source}, as at {day(snapshot.as_at)}
          </span>
        </p>
      ) : null}
      {offers ? (
        <Button
          variant="subtle"
          size="sm"
          leftSection={snapshot ? null : <IconPin size={18} aria-hidden="true" />}
          onClick={() => {
            setPinning(true);
          }}
        >
          {snapshot ? 'Change figures' : 'Pin figures'}
          <HiddenWords>: {item.title}</HiddenWords>
        </Button>
      ) : null}
    </div>
  );
}
