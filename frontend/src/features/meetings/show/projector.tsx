/** The meeting on a wall: one item at a time in large type, on by the keyboard or a presenter's clicker. */
import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';

import type { MeetingView } from '@/api/generated/meetings';
import { namesQuery } from '@/api/names';
import { schoolsQuery } from '@/api/schools';
import { fetched } from '@/ui/fetched';
import { WholeScreen } from '@/ui/whole-screen';

import { missing } from '../attendance/register';
import { missingInWords, proposalInWords, whenOf } from '../words';
import { isTyping, slideAfter } from './keys';
import classes from './projector.module.css';

const MinutesDesk = fetched(
  'the minutes',
  async () => (await import('../agenda/minutes-desk')).MinutesDesk,
);

type ProjectorProps = {
  readonly meeting: MeetingView;
  /** 0 is the title, then the items, then what was settled. */
  readonly slide: number;
  readonly onSlide: (slide: number) => void;
  readonly onClose: () => void;
};

/** Arrows and Page Up, Page Down go on; Escape leaves. While somebody types only the pages turn. */
export function Projector({ meeting, slide, onSlide, onClose }: ProjectorProps) {
  const last = meeting.agenda.length + 1;
  const at = Math.min(Math.max(slide, 0), last);
  const item = meeting.agenda[at - 1];
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const next = slideAfter(event.key, at, last, isTyping(event.target));
    if (next === null) return;
    event.preventDefault();
    if (next !== at) onSlide(next);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <WholeScreen name={`${meeting.title} on a projector`} onClose={onClose}>
      <div className={classes['slide']} role="region" aria-live="polite" aria-label="Now">
        {at === 0 ? (
          <Opening meeting={meeting} />
        ) : item ? (
          <>
            <h2 className={classes['title']}>{item.title}</h2>
            <Before meeting={meeting} itemId={item.id} />
            {meeting.may.minute ? (
              <div className={classes['desk']}>
                <MinutesDesk key={item.id} meetingId={meeting.id} item={item} />
              </div>
            ) : item.minutes ? (
              <p className={classes['said']}>{item.minutes}</p>
            ) : null}
          </>
        ) : (
          <Settled meeting={meeting} />
        )}
      </div>
      <nav className={classes['foot']} aria-label="Slides">
        <Button
          size="lg"
          variant="default"
          aria-disabled={at === 0}
          leftSection={<IconArrowLeft aria-hidden="true" />}
          onClick={() => {
            if (at > 0) onSlide(at - 1);
          }}
        >
          Back
        </Button>
        <p className={classes['where']}>{whereWords(at, last)}</p>
        <Button
          size="lg"
          variant="subtle"
          leftSection={<IconX aria-hidden="true" />}
          onClick={onClose}
        >
          Leave
        </Button>
        <Button
          size="lg"
          aria-disabled={at === last}
          rightSection={<IconArrowRight aria-hidden="true" />}
          data-autofocus
          onClick={() => {
            if (at < last) onSlide(at + 1);
          }}
        >
          Next
        </Button>
      </nav>
    </WholeScreen>
  );
}

function whereWords(at: number, last: number): string {
  if (at === 0) return 'Beginning';
  return at === last ? 'What was settled' : `Item ${String(at)} of ${String(last - 1)}`;
}

function Opening({ meeting }: { readonly meeting: MeetingView }) {
  const { data: names } = useQuery(namesQuery);
  const { data: schools } = useQuery(schoolsQuery);
  const counts = names && schools && meeting.state === 'held' && meeting.school_ids.length > 0;
  return (
    <>
      <h2 className={classes['title']}>{meeting.title}</h2>
      <p className={classes['large']}>{whenOf(meeting)}</p>
      {meeting.venue ? <p className={classes['large']}>{meeting.venue}</p> : null}
      {counts ? (
        <p className={classes['large']}>
          {missingInWords(
            missing(meeting.school_ids, new Set(meeting.attended), names, schools),
            true,
          )}
        </p>
      ) : null}
      <ol className={classes['agenda']}>
        {meeting.agenda.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </>
  );
}

function Before({ meeting, itemId }: { readonly meeting: MeetingView; readonly itemId: string }) {
  const { data: schools } = useQuery(schoolsQuery);
  const here = meeting.proposals.filter(({ item_id: id }) => id === itemId);
  const schoolName = (id: string) =>
    schools?.find((school) => school.id === id)?.short_name ?? 'a school';
  if (here.length === 0) return null;
  return (
    <ul className={classes['before']}>
      {here.map((proposal) => (
        <li key={proposal.id}>{proposalInWords(proposal, schoolName)}</li>
      ))}
    </ul>
  );
}

function Settled({ meeting }: { readonly meeting: MeetingView }) {
  const { decisions, practices } = meeting;
  return (
    <>
      <h2 className={classes['title']}>What was settled</h2>
      {decisions.length + practices.length === 0 ? (
        <p className={classes['large']}>Nothing is noted yet.</p>
      ) : null}
      <ul className={classes['before']}>
        {decisions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        {practices.map(({ id, theme, text }) => (
          <li key={id}>
            {theme}: {text}
          </li>
        ))}
      </ul>
    </>
  );
}
