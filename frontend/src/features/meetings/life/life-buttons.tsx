/** What may be done with a meeting as a whole: shown, taken away as a file, changed, moved, called off. */
import { Button, Menu } from '@mantine/core';
import {
  IconCalendarDown,
  IconDots,
  IconFileTypePdf,
  IconFileWord,
  IconPresentation,
} from '@tabler/icons-react';
import { useState } from 'react';

import type { MeetingView } from '@/api/generated/meetings';
import { Dialog } from '@/ui/dialog';
import { fetched } from '@/ui/fetched';
import { LinkButton } from '@/ui/link';

import { meetingPath } from '../queries';

const ChangeForm = fetched('the form', async () => (await import('./change-form')).ChangeForm);
const MoveForm = fetched('the form', async () => (await import('./move-form')).MoveForm);
const CancelForm = fetched('the form', async () => (await import('./cancel-form')).CancelForm);
const DeleteDialog = fetched(
  'the question',
  async () => (await import('./delete-dialog')).DeleteDialog,
);
const PublishDialog = fetched(
  'the question',
  async () => (await import('./publish-dialog')).PublishDialog,
);

type Doing = 'change' | 'move' | 'cancel' | 'delete' | 'publish';

const TITLES = {
  change: 'Change the meeting',
  move: 'Move the meeting',
  cancel: 'Cancel the meeting',
} as const;

/** At most one is filled: what this point of the meeting's life asks for. */
export function LifeButtons({ meeting }: { readonly meeting: MeetingView }) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const { id, may, state, kind, published_at: published } = meeting;
  const close = () => {
    setDoing(null);
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
            setDoing('publish');
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
      {may.move || may.delete ? (
        <Menu position="bottom-end" shadow="md" keepMounted={false}>
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={18} aria-hidden="true" />}>
              More
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {may.move ? (
              <>
                <Menu.Item
                  onClick={() => {
                    setDoing('change');
                  }}
                >
                  Change title, place or people
                </Menu.Item>
                <Menu.Item
                  onClick={() => {
                    setDoing('move');
                  }}
                >
                  Move to another time
                </Menu.Item>
                <Menu.Item
                  onClick={() => {
                    setDoing('cancel');
                  }}
                >
                  Cancel the meeting
                </Menu.Item>
              </>
            ) : (
              <Menu.Item
                onClick={() => {
                  setDoing('delete');
                }}
              >
                Delete, made by mistake
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {doing === 'change' || doing === 'move' || doing === 'cancel' ? (
        <Dialog title={TITLES[doing]} opened onClose={close}>
          {doing === 'change' ? <ChangeForm {...{ meeting }} onClose={close} /> : null}
          {doing === 'move' ? <MoveForm {...{ meeting }} onClose={close} /> : null}
          {doing === 'cancel' ? <CancelForm {...{ meeting }} onClose={close} /> : null}
        </Dialog>
      ) : null}
      {doing === 'delete' ? <DeleteDialog {...{ meeting }} onClose={close} /> : null}
      {doing === 'publish' ? <PublishDialog {...{ meeting }} onClose={close} /> : null}
    </>
  );
}
