/** Keeps words at the service a moment after each pause, one save at a time, on their own version. */
import { useCallback, useEffect, useRef, useState } from 'react';

import { isChangedMeanwhile } from '@/api/problem';
import type { Saving } from '@/ui/save-state';

import { useDraft } from './use-draft';

const PAUSE_MS = 1_200;
const AGAIN_MS = 8_000;

/** Words as the service holds them: their version is the next If-Match. */
export type KeptWords = {
  readonly version: number;
  readonly text: string;
  readonly by: string | null;
  /** ISO instant of the last save, if there was one. */
  readonly at: string | null;
};

export type Autosave = {
  readonly draftKey: string;
  readonly kept: KeptWords;
  readonly send: (text: string, version: number) => Promise<KeptWords>;
  /** How the words stand now, when somebody else saved first. */
  readonly latest: () => Promise<KeptWords>;
};

/** What the other wrote meanwhile, and the two ways on. */
type Theirs = {
  readonly words: KeptWords;
  readonly keepBoth: () => void;
  readonly takeTheirs: () => void;
};

/**
 * What could not be sent yet is kept on this device for this person, and dropped once it was. When
 * somebody else saved meanwhile, nothing is sent until a person chose. While nothing is typed here,
 * newer words of others are taken over as they come in.
 */
export function useAutosave({ draftKey, kept, send, latest }: Autosave) {
  const [text, setText] = useState(kept.text);
  const [base, setBase] = useState(kept);
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' });
  const [trouble, setTrouble] = useState<unknown>(null);
  const [other, setOther] = useState<KeptWords | null>(null);
  const busy = useRef(false);
  const typed = text !== base.text;
  const { forget } = useDraft<{ version: number; text: string }>(
    draftKey,
    typed ? { version: base.version, text } : null,
    (draft) => {
      setText(draft.text);
      if (draft.version !== kept.version && draft.text !== kept.text) setOther(kept);
    },
  );

  if (!typed && !other && kept.version > base.version) {
    setBase(kept);
    setText(kept.text);
  }

  const save = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setSaving({ kind: 'saving' });
    try {
      const saved = await send(text, base.version);
      setBase({ ...saved, text });
      setTrouble(null);
      await forget();
      setSaving({ kind: 'saved', at: new Date(saved.at ?? Date.now()) });
    } catch (error) {
      setSaving({ kind: 'waiting' });
      if (isChangedMeanwhile(error)) setOther(await latest());
      else setTrouble(error);
    } finally {
      busy.current = false;
    }
  }, [text, base.version, send, latest, forget]);

  useEffect(() => {
    if (!typed || other) return undefined;
    const timer = window.setTimeout(() => void save(), trouble ? AGAIN_MS : PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [typed, other, trouble, save]);

  const goOn = (from: KeptWords, words: string) => {
    setBase(from);
    setText(words);
    setOther(null);
    setSaving({ kind: 'untouched' });
    if (words === from.text) void forget();
  };
  const theirs: Theirs | null = other && {
    words: other,
    keepBoth: () => {
      goOn(other, `${other.text}\n\n${text}`.trim());
    },
    takeTheirs: () => {
      goOn(other, other.text);
    },
  };
  const saveNow = () => {
    if (typed && !other) void save();
  };
  return { text, write: setText, base, saving, trouble, theirs, saveNow };
}
