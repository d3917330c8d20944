/** What may be done with a meeting as a whole: published, shown, taken away as a file. */
import { Button } from '@mantine/core';
import {
  IconCalendarDown,
  IconFileTypePdf,
  IconFileWord,
  IconPresentation,
} from '@tabler/icons-react';
import { useState } from 'react';

import type { MeetingView } from '@/api/generated/meetings';
import { fetched } from '@/ui/fetched';
import { LinkButton } from '@/ui/link';

import { meetingPath } from '../queries';

const PublishDialog = fetched(
  'the question',
  async () => (await import('./publish-dialog')).PublishDialog,
);

/** At most one is filled: what this point of the meeting's life asks for. */
export function LifeButtons({ meeting }: { readonly meeting: MeetingView }) {
  const [publishing, setPublishing] = useState(false);
  const { id, may, state, kind, published_at: published } = meeting;
  const close = () => {
    setPublishing(false);
  };
  const written = state === 'held' && may.read_minutes;
  const pair = kind === 'one-to-one' ? meeting.school_id : null;
  return (
    <>
      {pair ? (
        <LinkButton
          to="/one-to-ones/$schoolId"
          params={{ schoolId: pair }}
          search={{ meeting: id }}
        >
          Open the 1:1
        </LinkButton>
      ) : null}
      {may.publish && !published ? (
        <Button
          onClick={() => {
            setPublishing(true);
          }}
        >
          Publish minutes
        </Button>
      ) : null}
      {state === 'cancelled' || pair ? null : (
        <LinkButton
          to="/meetings/$meetingId"
          params={{ meetingId: id }}
          search={{ show: 0 }}
          variant={may.hold ? 'filled' : 'default'}
          leftSection={<IconPresentation size={18} aria-hidden="true" />}
        >
          Show on a projector
        </LinkButton>
      )}
      {written ? (
        <>
          <Button
            component="a"
            href={meetingPath(id, '/minutes.docx')}
            download
            variant="default"
            leftSection={<IconFileWord size={18} aria-hidden="true" />}
          >
            Word
          </Button>
          <Button
            component="a"
            href={meetingPath(id, '/minutes.pdf')}
            download
            variant="default"
            leftSection={<IconFileTypePdf size={18} aria-hidden="true" />}
          >
            PDF
          </Button>
        </>
      ) : state === 'scheduled' ? (
        <Button
          component="a"
          href={meetingPath(id, '/calendar.ics')}
          download
          variant="default"
          leftSection={<IconCalendarDown size={18} aria-hidden="true" />}
        >
          Calendar file
        </Button>
      ) : null}
      {publishing ? <PublishDialog {...{ meeting }} onClose={close} /> : null}
    </>
  );
}
