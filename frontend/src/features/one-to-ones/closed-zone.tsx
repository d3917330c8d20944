/** The confidential zone: what the CEO and one Head wrote for themselves, and nobody else reads. */
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';

import type { OneToOneView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { listed } from '@/ui/counting';
import { day } from '@/ui/dates';
import { RowsSkeleton } from '@/ui/page-states';

import classes from './closed-zone.module.css';
import { NotesDesk } from './notes-desk';
import { openToMeQuery } from './queries';

type ClosedZoneProps = {
  readonly schoolId: string;
  /** A meeting to begin with: the one whose page led here. */
  readonly meetingId?: string | undefined;
};

/** Closed until somebody presses: each opening is a reading, and readings are recorded. */
export function ClosedZone({ schoolId, meetingId }: ClosedZoneProps) {
  const titleId = useId();
  const { data: mine } = useQuery(openToMeQuery(schoolId));
  const written = mine?.filter(({ may_write: may }) => may) ?? [];
  const [chosen, setChosen] = useState<string | undefined>(meetingId);
  const meeting = written.find(({ id }) => id === chosen) ?? written[0];
  return (
    <section className={classes['zone']} aria-labelledby={titleId}>
      <div className={classes['head']}>
        <IconLock size={28} aria-hidden="true" />
        <div>
          <h2 id={titleId} className={classes['title']}>
            Confidential notes
          </h2>
          <Promise meeting={meeting} />
        </div>
      </div>
      <div className={classes['body']}>
        {!mine ? (
          <RowsSkeleton what="your 1:1s" rows={1} />
        ) : meeting ? (
          <Opening key={meeting.id} {...{ written, meeting }} onChoose={setChosen} />
        ) : (
          <p className={classes['quiet']}>
            Notes open on the day of a 1:1. Notes of the two who met before you stay with them: a
            successor sees what is shared above, and none of this.
          </p>
        )}
      </div>
    </section>
  );
}

function Promise({ meeting }: { readonly meeting: OneToOneView | undefined }) {
  const nameOf = useNameOf();
  const two = meeting ? listed(meeting.people.map(nameOf)) : 'The Chief Executive and the Head';
  return (
    <p className={classes['who']}>
      <strong>Only {two} can read what is written here.</strong> Every reading is recorded. It is
      sealed where it is kept, never printed, never exported, and no search finds it.
    </p>
  );
}

type OpeningProps = {
  readonly written: readonly OneToOneView[];
  readonly meeting: OneToOneView;
  readonly onChoose: (meetingId: string) => void;
};

function Opening({ written, meeting, onChoose }: OpeningProps) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <div className={classes['choice']}>
        <label>
          1:1 of
          <select
            value={meeting.id}
            onChange={({ currentTarget: { value } }) => {
              onChoose(value);
            }}
          >
            {written.map(({ id, on }) => (
              <option key={id} value={id}>
                {day(on)}
              </option>
            ))}
          </select>
        </label>
        <Button
          variant={opened ? 'default' : 'filled'}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {opened ? 'Close the notes' : 'Open the notes'}
        </Button>
      </div>
      {opened ? (
        <NotesDesk meetingId={meeting.id} />
      ) : (
        <p className={classes['quiet']}>Opening them is recorded, with your name and the time.</p>
      )}
    </>
  );
}
