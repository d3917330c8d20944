/** What the meeting decided. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { change, read } from '@/api/client';
import type { DecisionView, MeetingView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { dayAndClock } from '@/ui/dates';
import { fetched } from '@/ui/fetched';
import { HiddenWords } from '@/ui/hidden-words';
import { Tag } from '@/ui/tag';

import { changePart, meetingPath, useMeetingTaken } from '../queries';
import { outcomes } from '../words';
import classes from './agreed.module.css';

const SayForm = fetched('the form', async () => (await import('@/session/say-form')).SayForm);
const StrikeDecision = fetched(
  'the question',
  async () => (await import('./strike-decision')).StrikeDecision,
);

const ADDING = 'adding';
const decisionsPart = ({ decisions }: MeetingView) => decisions;

/** Two people may each add theirs; a decision is reworded, or struck out where it was none. */
export function DecisionsCard({ meeting }: { readonly meeting: MeetingView }) {
  /** `ADDING`, or the id of the decision being reworded. */
  const [doing, setDoing] = useState<string | null>(null);
  const [striking, setStriking] = useState<DecisionView | null>(null);
  const nameOf = useNameOf();
  const taken = useMeetingTaken();
  const { decisions, may, id: meetingId } = meeting;
  const close = () => {
    setDoing(null);
  };
  const look = async () => {
    await taken(await read<MeetingView>(meetingPath(meetingId)));
  };
  const add = async (text: string) => {
    const path = meetingPath(meetingId, '/decisions');
    await taken(await change<MeetingView>(path, { method: 'POST', body: { text } }));
  };
  const reword = async (decision: DecisionView, text: string) => {
    const rest = `/decisions/${decision.id}`;
    const order = { meetingId, method: 'PUT', rest, body: { text }, seen: meeting } as const;
    await taken(await changePart({ ...order, part: decisionsPart }));
  };
  const hint = 'Members read it once the minutes are published';
  return (
    <Card title="Decisions" {...(decisions.length > 0 ? {} : { finding: 'None noted yet' })}>
      <ul className={classes['list']} aria-label="Decisions">
        {decisions.map((decision) => (
          <li key={decision.id}>
            {doing === decision.id ? (
              <SayForm
                draftKey={`meeting/${meetingId}/decision/${decision.id}`}
                label={`Instead of “${decision.text}”`}
                hint={hint}
                submit="Save decision"
                send={(text) => reword(decision, text)}
                onLook={look}
                onClose={close}
              />
            ) : (
              <>
                <p className={classes['words']}>
                  {decision.outcome ? <Tag>{outcomes[decision.outcome]}</Tag> : null}{' '}
                  {decision.text}
                </p>
                <p className={classes['by']}>
                  {nameOf(decision.by)}, {dayAndClock(decision.at)}
                </p>
                {may.minute ? (
                  <div className={classes['tools']}>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => {
                        setDoing(decision.id);
                      }}
                    >
                      Reword<HiddenWords>: {decision.text}</HiddenWords>
                    </Button>
                    {decision.about ? null : (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        onClick={() => {
                          setStriking(decision);
                        }}
                      >
                        Strike out<HiddenWords>: {decision.text}</HiddenWords>
                      </Button>
                    )}
                  </div>
                ) : null}
              </>
            )}
          </li>
        ))}
      </ul>
      {doing === ADDING ? (
        <SayForm
          draftKey={`meeting/${meetingId}/decision`}
          label="What was decided?"
          hint={hint}
          submit="Note decision"
          send={add}
          onLook={look}
          onClose={close}
        />
      ) : may.minute ? (
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden="true" />}
          onClick={() => {
            setDoing(ADDING);
          }}
        >
          Note a decision
        </Button>
      ) : null}
      {striking ? (
        <StrikeDecision
          {...{ meeting }}
          decision={striking}
          onClose={() => {
            setStriking(null);
          }}
        />
      ) : null}
    </Card>
  );
}
