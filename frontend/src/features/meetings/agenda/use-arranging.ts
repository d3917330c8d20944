/** Puts the agenda into order: each press shows at once and is saved when the presses end. */
import { useCallback, useEffect, useRef, useState } from 'react';

import { read } from '@/api/client';
import type { MeetingView } from '@/api/generated/meetings';
import { isChangedMeanwhile } from '@/api/problem';
import type { Saving } from '@/ui/save-state';

import { changePart, meetingPath, useMeetingTaken } from '../queries';
import { agendaBody, agendaPart, linesOf, type Line } from './lines';

const PAUSE_MS = 700;

/** `theirs` is set when somebody else changed the agenda: nothing is sent until a person chose. */
export function useArranging(meeting: MeetingView) {
  const [mine, setMine] = useState<readonly Line[] | null>(null);
  const [seen, setSeen] = useState(meeting);
  const [theirs, setTheirs] = useState<MeetingView | null>(null);
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' });
  const [trouble, setTrouble] = useState<unknown>(null);
  const busy = useRef(false);
  const taken = useMeetingTaken();
  const lines = mine ?? linesOf(meeting.agenda);

  const send = useCallback(
    async (order: readonly Line[], from: MeetingView) => {
      busy.current = true;
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
      } catch (error) {
        setSaving({ kind: 'untouched' });
        if (!isChangedMeanwhile(error)) throw error;
        setMine(order);
        setTheirs(await read<MeetingView>(meetingPath(from.id)));
      } finally {
        busy.current = false;
      }
    },
    [taken],
  );

  useEffect(() => {
    if (!mine || theirs || trouble) return undefined;
    const timer = window.setTimeout(() => {
      if (!busy.current) send(mine, seen).catch(setTrouble);
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
  const sendNow = (now: readonly Line[]) => send(now, mine ? seen : meeting);
  const goOn = (keepMine: boolean) => {
    if (!theirs) return;
    setSeen(theirs);
    setTheirs(null);
    setMine(keepMine && mine ? merged(mine, linesOf(theirs.agenda)) : null);
    void taken(theirs);
  };
  return { lines, arrange, sendNow, saving, trouble, theirs, seen, goOn };
}

/** My order of what is still there, with what they added at the end. */
export function merged(mine: readonly Line[], theirs: readonly Line[]): readonly Line[] {
  const there = new Map(theirs.map((line) => [line.id, line]));
  const kept = mine.filter(({ id }) => id === null || there.has(id));
  const known = new Set(mine.map(({ id }) => id));
  return [...kept, ...theirs.filter(({ id }) => !known.has(id))];
}
