/** Keeps notes at the service a moment after each pause, one save at a time, on their own version. */
import { useCallback, useEffect, useRef, useState } from 'react';

import { read } from '@/api/client';
import type { NotesView } from '@/api/generated/meetings';
import { isChangedMeanwhile } from '@/api/problem';
import { useDraft } from '@/session/use-draft';
import type { Saving } from '@/ui/save-state';

import { keepNotes, notesPath } from './queries';

const PAUSE_MS = 1_200;
const AGAIN_MS = 8_000;

/** What the other wrote meanwhile, and the two ways on. */
type Theirs = {
  readonly notes: NotesView;
  readonly keepBoth: () => void;
  readonly takeTheirs: () => void;
};

/**
 * What could not be sent yet is kept on this device for this person, and dropped once it was. When
 * the other one saved meanwhile, nothing is sent until somebody chose.
 */
export function useAutosave(notes: NotesView) {
  const [text, setText] = useState(notes.text);
  const [sent, setSent] = useState(notes.text);
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' });
  const [trouble, setTrouble] = useState<unknown>(null);
  const [other, setOther] = useState<NotesView | null>(null);
  const [version, setVersion] = useState(notes.version);
  const busy = useRef(false);
  const { forget } = useDraft<{ version: number; text: string }>(
    `one-to-one/${notes.id}/notes`,
    text === sent ? null : { version, text },
    (draft) => {
      setText(draft.text);
      if (draft.version !== notes.version) setOther(notes);
    },
  );

  const save = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setSaving({ kind: 'saving' });
    try {
      const kept = await keepNotes(notes.id, text, version);
      setVersion(kept.version);
      setSent(text);
      setTrouble(null);
      await forget();
      setSaving({ kind: 'saved', at: new Date(kept.written_at) });
    } catch (error) {
      setSaving({ kind: 'waiting' });
      if (isChangedMeanwhile(error)) setOther(await read<NotesView>(notesPath(notes.id)));
      else setTrouble(error);
    } finally {
      busy.current = false;
    }
  }, [notes.id, text, version, forget]);

  useEffect(() => {
    if (text === sent || other) return undefined;
    const timer = window.setTimeout(() => void save(), trouble ? AGAIN_MS : PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text, sent, other, trouble, save]);

  const goOn = (from: NotesView, words: string) => {
    setVersion(from.version);
    setSent(from.text);
    setText(words);
    setOther(null);
    if (words === from.text) void forget();
  };
  const theirs: Theirs | null = other && {
    notes: other,
    keepBoth: () => {
      goOn(other, `${other.text}\n\n${text}`.trim());
    },
    takeTheirs: () => {
      goOn(other, other.text);
    },
  };
  const saveNow = () => {
    if (text !== sent && !other) void save();
  };
  return { text, write: setText, saving, trouble, theirs, saveNow };
}
