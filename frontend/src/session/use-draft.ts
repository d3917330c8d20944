/** Keeps what is being typed as it is typed, and gives it back when the page opens again. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Saving } from '@/ui/save-state';

import { dropDraft, findDraft, keepDraft } from './drafts';
import { useSession } from './session';

const PAUSE_IN_TYPING_MS = 400;

type DraftKept = {
  /** For SaveState beside the form. */
  readonly saving: Saving;
  /** When the words now in the form were kept, if they came from an earlier visit. */
  readonly restoredFrom: Date | null;
  /** Call after the service has accepted the words, or when the person starts again. */
  readonly forget: () => Promise<void>;
};

/**
 * `value` is what is typed now, or null while nothing worth keeping was typed. `restore` puts an
 * earlier draft back; it is called once, and never over what is being typed already.
 */
export function useDraft<T>(key: string, value: T | null, restore: (draft: T) => void): DraftKept {
  const personId = useSession().person.id;
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' });
  const [restoredFrom, setRestoredFrom] = useState<Date | null>(null);
  const [looked, setLooked] = useState(false);
  const unkept = useRef<T | null>(null);
  const giveBack = useEffectEvent((draft: T): boolean => {
    const typedAlready = value !== null;
    if (!typedAlready) restore(draft);
    return !typedAlready;
  });
  const written = JSON.stringify(value);

  useEffect(() => {
    let left = false;
    const look = async () => {
      const draft = await findDraft<T>(personId, key).catch(() => undefined);
      if (left) return;
      if (draft && giveBack(draft.value)) {
        setRestoredFrom(new Date(draft.keptAt));
        setSaving({ kind: 'on-device', at: new Date(draft.keptAt) });
      }
      setLooked(true);
    };
    void look();
    return () => {
      left = true;
    };
  }, [personId, key]);

  useEffect(() => {
    const typed = JSON.parse(written) as T | null;
    if (!looked || typed === null) return undefined;
    unkept.current = typed;
    const keep = () => {
      if (unkept.current === null) return;
      const latest = unkept.current;
      unkept.current = null;
      keepDraft(personId, key, latest).then(
        (at) => {
          setSaving({ kind: 'on-device', at });
        },
        () => {
          setSaving({ kind: 'untouched' });
        },
      );
    };
    const timer = window.setTimeout(keep, PAUSE_IN_TYPING_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [personId, key, looked, written]);

  useEffect(
    () => () => {
      if (unkept.current !== null) void keepDraft(personId, key, unkept.current);
    },
    [personId, key],
  );

  const forget = useCallback(async () => {
    unkept.current = null;
    await dropDraft(personId, key);
    setSaving({ kind: 'saved', at: new Date() });
    setRestoredFrom(null);
  }, [personId, key]);

  return { saving, restoredFrom, forget };
}
