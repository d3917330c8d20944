/** Ticking who is here: kept on this device until sent, never silently over another's register. */
import { useState } from 'react';

import type { MeetingView } from '@/api/generated/meetings';
import { read } from '@/api/client';
import { isChangedMeanwhile } from '@/api/problem';
import { useDraft } from '@/session/use-draft';

import { changePart, meetingPath, useMeetingTaken } from '../queries';

const registerOf = ({ state, attended }: MeetingView) => ({ state, attended });

/** `theirs` is the meeting as somebody else's register left it, until this person chose. */
export function useAttendance(meeting: MeetingView) {
  const [seen, setSeen] = useState(meeting);
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const [theirs, setTheirs] = useState<MeetingView | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const taken = useMeetingTaken();
  const { saving, forget } = useDraft<readonly string[]>(
    `meeting/${meeting.id}/attendance`,
    ticked ? [...ticked] : null,
    (draft) => {
      setTicked(new Set(draft));
    },
  );
  const there = ticked ?? new Set(meeting.attended);

  const tick = (personId: string) => {
    if (!ticked) setSeen(meeting);
    const now = new Set(there);
    if (!now.delete(personId)) now.add(personId);
    setTicked(now);
  };
  /** Whether the service took it. */
  const send = async (): Promise<boolean> => {
    setBusy(true);
    try {
      const now = await changePart({
        meetingId: meeting.id,
        ...(seen.state === 'held'
          ? { method: 'PUT', rest: '/attendance' }
          : { method: 'POST', rest: '/hold' }),
        body: { attended: [...there] },
        seen,
        part: registerOf,
      });
      await forget();
      setTicked(null);
      setTrouble(null);
      await taken(now);
      return true;
    } catch (error) {
      setTrouble(isChangedMeanwhile(error) ? null : error);
      if (isChangedMeanwhile(error)) setTheirs(await read<MeetingView>(meetingPath(meeting.id)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const goOn = async (from: MeetingView, ticks: ReadonlySet<string> | null) => {
    setSeen(from);
    setTicked(ticks);
    setTheirs(null);
    if (!ticks) await forget();
    await taken(from);
  };
  const choose = theirs && {
    count: theirs.attended.length,
    both: () => void goOn(theirs, new Set([...theirs.attended, ...there])),
    theirs: () => void goOn(theirs, null),
  };
  return { there, changed: ticked !== null, tick, send, busy, trouble, choose, saving };
}
