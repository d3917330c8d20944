/** The dates a rule gives and what stands against each; a ticked date is planned. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { PlannedDate } from '@/api/generated/meetings';
import { Problem, explain } from '@/api/problem';
import { Card } from '@/ui/card';
import { counted, countedWithin } from '@/ui/counting';
import { clock } from '@/ui/dates';
import { FormTrouble } from '@/ui/form/form-trouble';

import { WarningLines } from '../warnings';
import { weekdayAndDay } from '../words';
import classes from './schedule.module.css';

type PreviewProps = {
  readonly dates: readonly PlannedDate[];
  readonly onSchedule: (leftOut: ReadonlySet<string>) => Promise<void>;
  readonly onBack: () => void;
};

/** Warnings are confirmed by a tick of their own, or their dates left out. */
export function Preview({ dates, onSchedule, onBack }: PreviewProps) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [read, setRead] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const kept = dates.filter(({ on }) => !leftOut.has(on));
  const warned = kept.filter(({ warnings }) => warnings.length > 0).length;
  const schedule = async () => {
    setBusy(true);
    try {
      await onSchedule(leftOut);
    } catch (error) {
      setTrouble(error);
      setBusy(false);
    }
  };
  return (
    <Card title={found(dates)} finding="Nothing is planned yet">
      <ul className={classes['dates']} aria-label="Dates">
        {dates.map(({ on, starts, ends, warnings }) => (
          <li key={on}>
            <label>
              <input
                type="checkbox"
                checked={!leftOut.has(on)}
                disabled={dates.length === 1}
                onChange={() => {
                  const now = new Set(leftOut);
                  if (!now.delete(on)) now.add(on);
                  setLeftOut(now);
                }}
              />
              <span>
                {weekdayAndDay(on)}, {clock(starts)} to {clock(ends)}
              </span>
            </label>
            {warnings.length > 0 ? <WarningLines warnings={warnings} /> : null}
          </li>
        ))}
      </ul>
      {warned > 0 ? (
        <label className={classes['despite']}>
          <input
            type="checkbox"
            checked={read}
            onChange={({ currentTarget }) => {
              setRead(currentTarget.checked);
            }}
          />
          <span>
            I have read what stands against {countedWithin(warned, 'date')} and plan{' '}
            {warned === 1 ? 'it' : 'them'} all the same
          </span>
        </label>
      ) : null}
      <FormTrouble message={trouble ? inWords(trouble) : undefined} />
      <div className={classes['foot']}>
        <Button variant="default" onClick={onBack} data-autofocus>
          Change something
        </Button>
        <Button
          loading={busy}
          disabled={kept.length === 0 || (warned > 0 && !read)}
          onClick={() => void schedule()}
        >
          {kept.length === 0 ? 'Plan no meeting' : `Plan ${countedWithin(kept.length, 'meeting')}`}
        </Button>
      </div>
    </Card>
  );
}

function found(dates: readonly PlannedDate[]): string {
  const against = dates.filter(({ warnings }) => warnings.length > 0).length;
  const clear =
    against === 0 ? 'nothing stands against' : `something stands against ${String(against)} of`;
  return `${counted(dates.length, 'date')}, ${clear} ${dates.length === 1 ? 'it' : 'them'}`;
}

function inWords(error: unknown): string {
  if (error instanceof Problem && error.code === 'warnings-unconfirmed') {
    return 'Something new stands against a date. Go back and look at the dates again.';
  }
  if (error instanceof Problem && error.status < 500) return error.message;
  return explain(error, 'the service').detail;
}
