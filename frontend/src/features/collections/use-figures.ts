/** Saves a return's figures a moment after each pause, one save at a time, never over another's. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { EnteredFigure, ReturnView } from '@/api/generated/performance';
import { isChangedMeanwhile, type Problem } from '@/api/problem';
import { useSession } from '@/session/session';
import { useDraft } from '@/session/use-draft';
import type { Saving } from '@/ui/save-state';

import { figuresOf, merged, typedFrom, unfinished, type Typed } from './figures';

const PAUSE_MS = 1_000;
const AGAIN_MS = 8_000;

type Figures = {
  readonly view: ReturnView;
  readonly send: (figures: readonly EnteredFigure[], version: number) => Promise<ReturnView>;
  readonly latest: () => Promise<ReturnView>;
};

/**
 * What cannot be sent yet is kept on this device until it can. When somebody else saved meanwhile,
 * nothing is sent until the person has seen what they changed.
 */
export function useFigures({ view, send, latest }: Figures) {
  const [base, setBase] = useState(view);
  const [typed, setTyped] = useState<Typed>(() => typedFrom(view));
  const [sent, setSent] = useState(() => JSON.stringify(figuresOf(typed, view.measures)));
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' });
  const [trouble, setTrouble] = useState<unknown>(null);
  const [clash, setClash] = useState<Problem | null>(null);
  const busy = useRef(false);
  const me = useSession().person.id;
  const figures = useMemo(() => figuresOf(typed, base.measures), [typed, base.measures]);
  const written = JSON.stringify(figures);
  const waits = written !== sent;
  const open = unfinished(typed, base.measures);
  const { forget } = useDraft<{ version: number; typed: Typed }>(
    `return/${view.id}`,
    waits || open > 0 ? { version: base.version, typed } : null,
    (draft) => {
      setTyped(merged(draft.typed, {}, typedFrom(view)));
    },
  );

  if (!waits && open === 0 && !clash && view.version > base.version) {
    const theirs = typedFrom(view);
    setBase(view);
    setTyped(theirs);
    setSent(JSON.stringify(figuresOf(theirs, view.measures)));
  }

  /** Takes over what they changed; what both changed stays as it was typed here. */
  const takeTheirs = useCallback(async () => {
    const now = await latest();
    setTyped(merged(typed, typedFrom(base), typedFrom(now)));
    setBase(now);
    setSent(JSON.stringify(figuresOf(typedFrom(now), now.measures)));
    setClash(null);
    setSaving({ kind: 'untouched' });
  }, [latest, typed, base]);

  const save = useCallback(async (): Promise<ReturnView | null> => {
    if (busy.current) return null;
    busy.current = true;
    setSaving({ kind: 'saving' });
    try {
      const saved = await send(JSON.parse(written) as EnteredFigure[], base.version);
      setBase(saved);
      setSent(written);
      setTrouble(null);
      if (open === 0) await forget();
      setSaving({ kind: 'saved', at: new Date() });
      return saved;
    } catch (error) {
      setSaving({ kind: 'waiting' });
      if (!isChangedMeanwhile(error)) setTrouble(error);
      else if (error.changes.every(({ by }) => by === me)) await takeTheirs();
      else setClash(error);
      return null;
    } finally {
      busy.current = false;
    }
  }, [send, written, base.version, open, forget, me, takeTheirs]);

  useEffect(() => {
    if (!waits || clash) return undefined;
    const timer = window.setTimeout(() => void save(), trouble ? AGAIN_MS : PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [waits, clash, trouble, save]);

  const saved = waits ? save : () => Promise.resolve<ReturnView | null>(base);
  return { base, typed, write: setTyped, saving, trouble, clash, takeTheirs, open, saved };
}
