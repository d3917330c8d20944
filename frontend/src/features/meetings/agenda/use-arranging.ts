/** Puts the agenda into order: each press shows at once and is saved when the presses end. */
import { useCallback, useEffect, useRef, useState } from 'react';

import { read } from '@/api/client';
import type { MeetingView } from '@/api/generated/meetings';
import { isChangedMeanwhile } from '@/api/problem';
import type { Saving } from '@/ui/save-state';

import { changePart, meetingPath, useMeetingTaken } from '../queries';
import { agendaBody, agendaPart, linesOf, type Line } from './lines';

const PAUSE_MS = 700;

/** An order on its way; it lands as the meeting then stands, or null when it met another's. */
type Flight = {
  readonly order: readonly Line[];
  readonly landed: Promise<MeetingView | null>;
};

/** `theirs` is set when somebody else changed the agenda: nothing is sent until a person chose. */
export function useArranging(meeting: MeetingView) {
  const [mine, setMine] = useState<readonly Line[] | null>(null);
  const [seen, setSeen] = useState(meeting);
  const [theirs, setTheirs] = useState<MeetingView | null>(null);
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' });
  const [trouble, setTrouble] = useState<unknown>(null);
  const flying = useRef<Flight | null>(null);
  const taken = useMeetingTaken();
  const lines = mine ?? linesOf(meeting.agenda);

  const put = useCallback(
    async (order: readonly Line[], from: MeetingView): Promise<MeetingView | null> => {
      setSaving({ kind: 'saving' });
      try {
        const now = await changePart({
          meetingId: from.id,
          method: 'PUT',
          rest: '/agenda',
          body: agendaBody(order),
          seen: from,
          part: agendaPart,
        });
        setMine((latest) => (latest === order || latest === null ? null : latest));
        setSeen(now);
        setTrouble(null);
        setSaving({ kind: 'saved', at: new Date() });
        await taken(now);
        return now;
      } catch (error) {
        setSaving({ kind: 'untouched' });
        if (!isChangedMeanwhile(error)) throw error;
        setMine(order);
        setTheirs(await read<MeetingView>(meetingPath(from.id)));
        return null;
      }
    },
    [taken],
  );
  const send = useCallback(
    async (order: readonly Line[], from: MeetingView) => {
      const landed = put(order, from);
      flying.current = { order, landed };
      try {
        return await landed;
      } finally {
        flying.current = null;
      }
    },
    [put],
  );

  useEffect(() => {
    if (!mine || theirs || trouble) return undefined;
    const timer = window.setTimeout(() => {
      if (!flying.current) send(mine, seen).catch(setTrouble);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [mine, seen, theirs, trouble, send]);

  const arrange = (now: readonly Line[]) => {
    if (!mine) setSeen(meeting);
    setTrouble(null);
    setMine(now);
  };
  /** For a form: rejects with what it should tell. */
  const sendNow = async (now: readonly Line[]) => {
    await send(now, mine ? seen : meeting);
  };
  /** Before the list is closed: saves what the pause still held back. False: it is not saved. */
  const settle = async (): Promise<boolean> => {
    if (theirs) return false;
    try {
      const under = flying.current;
      const from = under ? await under.landed : seen;
      if (!from) return false;
      if (!mine || mine === under?.order) return true;
      return (await send(mine, from)) !== null;
    } catch (error) {
      setTrouble(error);
      return false;
    }
  };
  const goOn = (keepMine: boolean) => {
    if (!theirs) return;
    setSeen(theirs);
    setTheirs(null);
    setMine(keepMine && mine ? merged(mine, linesOf(theirs.agenda)) : null);
    void taken(theirs);
  };
  return { lines, arrange, sendNow, settle, saving, trouble, theirs, seen, goOn };
}

/** My order of what is still there, with what they added at the end. */
export function merged(mine: readonly Line[], theirs: readonly Line[]): readonly Line[] {
  const there = new Map(theirs.map((line) => [line.id, line]));
  const kept = mine.filter(({ id }) => id === null || there.has(id));
  const known = new Set(mine.map(({ id }) => id));
  return [...kept, ...theirs.filter(({ id }) => !known.has(id))];
}
