/** Stepping through time, choosing a view, and narrowing to a forum or to one's own. */
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';

import type { Forum } from '@/api/forums';
import { LinkButton } from '@/ui/link';
import { SelectField } from '@/ui/form/select-field';

import type { MeetingsAsked, View } from './asked';
import { spanOf, stepped } from './span';
import { monthWords, shortDay } from './days';
import classes from './meetings-calendar.module.css';

type ToolbarProps = {
  readonly asked: MeetingsAsked;
  readonly view: View;
  readonly on: string;
  readonly phone: boolean;
  readonly forums: readonly Forum[];
  readonly onAsked: (asked: MeetingsAsked) => void;
};

const VIEWS: Readonly<Record<View, string>> = { month: 'Month', week: 'Week', agenda: 'Agenda' };
const STEPS: Readonly<Record<View, string>> = {
  month: 'month',
  week: 'week',
  agenda: 'eight weeks',
};

/** Links, so that each state has an address; the heading says what is shown. */
export function Toolbar({ asked, view, on, phone, forums, onAsked }: ToolbarProps) {
  const step = (by: 1 | -1) => ({ ...asked, on: stepped(view, on, by) });
  return (
    <div className={classes['bar']}>
      <div className={classes['steps']}>
        <Step words={`Earlier ${STEPS[view]}`} search={step(-1)} icon="back" />
        <LinkButton
          to="/meetings"
          search={without(asked, 'on')}
          variant="default"
          resetScroll={false}
        >
          Today
        </LinkButton>
        <Step words={`Later ${STEPS[view]}`} search={step(1)} icon="on" />
        <h2 className={classes['span']} aria-live="polite">
          {spanWords(view, on)}
        </h2>
      </div>
      <div className={classes['choices']}>
        {phone ? null : (
          <ul className={classes['switch']} aria-label="View">
            {(Object.entries(VIEWS) as [View, string][]).map(([key, words]) => (
              <li key={key}>
                <Link
                  to="/meetings"
                  search={{ ...asked, view: key }}
                  aria-current={key === view ? 'true' : undefined}
                  activeOptions={{ exact: true, includeSearch: true }}
                  resetScroll={false}
                >
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <ul className={classes['switch']} aria-label="Whose meetings">
          {([false, true] as const).map((mine) => (
            <li key={String(mine)}>
              <Link
                to="/meetings"
                search={mine ? { ...asked, mine } : without(asked, 'mine')}
                aria-current={mine === (asked.mine ?? false) ? 'true' : undefined}
                activeOptions={{ exact: true, includeSearch: true }}
                resetScroll={false}
              >
                {mine ? 'Mine' : 'Everybody’s'}
              </Link>
            </li>
          ))}
        </ul>
        <ForumChoice key={asked.forum ?? ''} {...{ asked, forums, onAsked }} />
      </div>
    </div>
  );
}

/** The same address without one of its parts. */
function without(asked: MeetingsAsked, part: 'on' | 'mine'): MeetingsAsked {
  return Object.fromEntries(Object.entries(asked).filter(([name]) => name !== part));
}

function spanWords(view: View, on: string): string {
  if (view === 'month') return monthWords(on);
  const { from, to } = spanOf(view, on);
  return `${shortDay(from)} to ${shortDay(to)} ${to.slice(0, 4)}`;
}

type StepProps = {
  readonly words: string;
  readonly search: MeetingsAsked;
  readonly icon: 'back' | 'on';
};

function Step({ words, search, icon }: StepProps) {
  return (
    <Link
      to="/meetings"
      search={search}
      className={classes['step']}
      aria-label={words}
      activeOptions={{ exact: true, includeSearch: true }}
      resetScroll={false}
    >
      {icon === 'back' ? (
        <IconChevronLeft size={20} aria-hidden="true" />
      ) : (
        <IconChevronRight size={20} aria-hidden="true" />
      )}
    </Link>
  );
}

type ForumChoiceProps = Pick<ToolbarProps, 'asked' | 'forums' | 'onAsked'>;

function ForumChoice({ asked, forums, onAsked }: ForumChoiceProps) {
  const { control } = useForm<{ forum: string | null }>({
    defaultValues: { forum: asked.forum ?? '' },
  });
  const forum = useWatch({ control, name: 'forum' }) ?? '';
  const tell = useEffectEvent(() => {
    const { forum: before = '', ...rest } = asked;
    if (forum !== before) onAsked(forum ? { ...rest, forum } : rest);
  });
  useEffect(() => {
    tell();
  }, [forum]);
  return (
    <div className={classes['forum']}>
      <SelectField
        control={control}
        name="forum"
        label="Forum"
        choices={[
          { value: '', label: 'Every forum' },
          ...forums.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
}
